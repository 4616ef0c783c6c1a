import type { ApolloServerPlugin } from "@apollo/server";
import type { Context } from "../resolvers/Context.js";
import { httpStatus } from "./httpStatus.js";

/** An execution that gave no data at all is no success: its HTTP status says so too. */
export const statusPlugin: ApolloServerPlugin<Context> = {
  async requestDidStart() {
    return {
      async willSendResponse({ response }) {
        if (response.body.kind !== "single") return;
        const { data, errors } = response.body.singleResult;
        const status = data == null ? httpStatus(errors?.[0]?.extensions?.code) : undefined;
        if (status !== undefined) response.http.status = status;
      },
    };
  },
};
