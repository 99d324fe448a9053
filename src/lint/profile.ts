/**
 * What a set of certificates is for, which decides what rules it has to keep: `private` is any PKI of one's own,
 * `publicTls` the servers of the public web (CA/Browser Forum TLS Baseline Requirements), `mtlsClient` and `mtlsServer`
 * the two sides of mutual TLS inside a private PKI.
 */
export type Profile = "private" | "publicTls" | "mtlsClient" | "mtlsServer";

/** Where harm does not depend on the PKI. */
export const EVERY_PROFILE: readonly Profile[] = ["private", "publicTls", "mtlsClient", "mtlsServer"];

/** Where an endpoint is a TLS server or client, so that its names and purposes count. */
export const MTLS_PROFILES: readonly Profile[] = ["mtlsClient", "mtlsServer"];
