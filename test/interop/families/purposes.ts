import type { Family } from "../chain-case.ts";
import { bareWith, CA, caWith, forPurposes } from "../extensions.ts";

/** What keys are for, along the path. */
export const purposeFamily: Family = async (authority) => {
	const chain = async (ofLeaf: readonly string[], ofCa: readonly string[] = CA, ofRoot: readonly string[] = CA) => {
		const root = await authority.issue({ subject: "Root", extensions: ofRoot });
		const ca = await authority.issue({ subject: "CA", issuer: root, extensions: ofCa });
		const { der: leaf } = await authority.issue({ subject: "leaf", issuer: ca, extensions: ofLeaf });
		return { leaf, trusted: [root.der], untrusted: [ca.der] };
	};
	const server = forPurposes("serverAuth");
	const client = forPurposes("clientAuth");
	const asServer = { purpose: "server" } as const;
	const asClient = { purpose: "client" } as const;
	const onlyClients = caWith("extendedKeyUsage=clientAuth");
	const neither = bareWith("basicConstraints=critical,CA:FALSE", "keyUsage=critical,cRLSign");
	return [
		{ id: "a server", ...(await chain(server)), ...asServer, expected: "valid" },
		{ id: "a client", ...(await chain(client)), ...asClient, expected: "valid" },
		{ id: "a client as server", ...(await chain(client)), ...asServer, expected: "chain.purpose" },
		{ id: "a server as client", ...(await chain(server)), ...asClient, expected: "chain.purpose" },
		{ id: "both", ...(await chain(forPurposes("serverAuth", "clientAuth"))), ...asClient, expected: "valid" },
		{ id: "no extKeyUsage", ...(await chain(forPurposes())), ...asServer, expected: "valid" },
		{ id: "any extKeyUsage", ...(await chain(forPurposes("anyExtendedKeyUsage"))), ...asServer, expected: "valid" },
		{ id: "code signing", ...(await chain(forPurposes("codeSigning"))), ...asServer, expected: "chain.purpose" },
		{
			id: "a CA for clients only",
			...(await chain(server, onlyClients)),
			...asServer,
			expected: "chain.issuer-purpose",
		},
		{
			id: "a CA for clients only, asked as client",
			...(await chain(client, onlyClients)),
			...asClient,
			expected: "valid",
		},
		{
			id: "a root for clients only",
			...(await chain(server, CA, onlyClients)),
			...asServer,
			expected: "chain.issuer-purpose",
		},
		{ id: "keyUsage without TLS", ...(await chain(neither)), ...asServer, expected: "chain.key-usage" },
	];
};
