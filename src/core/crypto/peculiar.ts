// The library asks for the Reflect polyfill before anything of it is evaluated.
import "reflect-metadata";

export { Pkcs10CertificateRequest, X509Certificate } from "@peculiar/x509";
