// Run where the clients are installed: shows the list of an example in a page, presses its button until it is used up,
// and prints the names that it shows in the end.
import { JSDOM } from "jsdom";

const [client = "", url = ""] = process.argv.slice(2);
const { window } = new JSDOM('<div id="root"></div>', { url: "http://127.0.0.1/" });
const { document, navigator, HTMLElement } = window;
Object.assign(globalThis, { window, document, HTMLElement });
// Newer versions of Node have one of their own.
Object.defineProperty(globalThis, "navigator", { value: navigator, configurable: true });

const { createElement } = await import("react");
const { createRoot } = await import("react-dom/client");
const { createClient, OrganizationList } = await import(`./examples/${client}/OrganizationList.tsx`);
const { ApolloProvider } = client === "apollo-client" ? await import("@apollo/client/react") : {};
const { Provider } = client === "urql" ? await import("urql") : {};

const list = createElement(OrganizationList, { pageSize: 3 });
const connected = createClient(url);
const root = createRoot(document.getElementById("root"));
root.render(
  ApolloProvider
    ? createElement(ApolloProvider, { client: connected }, list)
    : createElement(Provider, { value: connected }, list),
);

const pause = () => new Promise((resolve) => setTimeout(resolve, 50));
const shown = () => [...document.querySelectorAll("li")].map((item) => item.textContent);
for (let waited = 0, before = -1; waited < 200; waited += 1) {
  await pause();
  const button = document.querySelector("button");
  if (!button || shown().length === before) continue;
  if (button.disabled) {
    await pause();
    if (document.querySelector("button").disabled) break;
  }
  before = shown().length;
  button.click();
}
console.log(JSON.stringify(shown()));
process.exit(0);
