// Run where graphql-http is installed: checks a server against the GraphQL over HTTP specification.
import { auditServer } from "graphql-http";

const results = await auditServer({ url: process.argv[2] });
for (const { status, id, name } of results) if (status !== "ok") console.log(`${status} ${id} ${name}`);
const count = (wanted) => results.filter(({ status }) => status === wanted).length;
console.log(["ok", "notice", "warn", "error"].map((status) => `${count(status)} ${status}`).join(", "));
if (results.some(({ status }) => status === "error")) process.exitCode = 1;
