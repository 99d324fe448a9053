import { readFileSync } from "node:fs";
import { createServer } from "node:https";
import type { TLSSocket } from "node:tls";

const certs = new URL("./certs/", import.meta.url);
const read = (name: string) => readFileSync(new URL(name, certs));

const server = createServer(
	{
		key: read("server.key"),
		cert: read("server.pem"),
		ca: read("ca.pem"),
		requestCert: true,
		rejectUnauthorized: true,
		minVersion: "TLSv1.2",
	},
	(request, response) => {
		const peer = (request.socket as TLSSocket).getPeerCertificate();
		response.setHeader("content-type", "application/json");
		response.end(JSON.stringify({ paid: true, caller: peer.subject?.CN }));
	},
);

server.listen(8443);
