/**
 * Imported before anything else: unless told otherwise we run as a service does. GraphQL looks at this when it is loaded,
 * and otherwise makes checks for every field of every row that are of use only to those who develop GraphQL.
 */
process.env.NODE_ENV ??= "production";
