import type { ChainCase, Family } from "../chain-case.ts";
import { CA, caWith, NAMELESS_SERVER, serverFor } from "../extensions.ts";
import type { OpensslAuthority, Party } from "../openssl-authority.ts";

/** Constraints of a CA, and names of a leaf below it that keep to them or do not. */
interface Constraint {
	readonly id: string;
	/** `permitted;DNS:…` of OpenSSL. */
	readonly constraints: string;
	/** More of the CA's own configuration. */
	readonly sections?: readonly string[];
	readonly kept: readonly (readonly string[])[];
	readonly outside: readonly (readonly string[])[];
	/** Why a name is refused. */
	readonly refusal?: ChainCase["expected"];
}

const DIRECTORY = ["[allowed]", "O=Interop"];

const CONSTRAINTS: readonly Constraint[] = [
	{
		id: "DNS permitted",
		constraints: "permitted;DNS:example.com",
		kept: [
			["DNS:example.com"],
			["DNS:a.b.example.com"],
			["DNS:WWW.EXAMPLE.COM"],
			["DNS:*.example.com"],
			["IP:192.0.2.1"],
		],
		outside: [["DNS:example.org"], ["DNS:badexample.com"], ["DNS:www.example.com", "DNS:www.example.org"]],
	},
	{
		id: "DNS excluded",
		constraints: "excluded;DNS:example.com",
		kept: [["DNS:example.org"], ["DNS:badexample.com"]],
		outside: [["DNS:example.com"], ["DNS:www.EXAMPLE.com"]],
		refusal: "chain.name-excluded",
	},
	{
		id: "DNS with a leading dot",
		constraints: "permitted;DNS:.example.com",
		kept: [],
		outside: [["DNS:www.example.com"], ["DNS:www.example.org"]],
		refusal: "chain.name-constraint-malformed",
	},
	{
		id: "IPv4 permitted",
		constraints: "permitted;IP:192.0.2.0/255.255.255.0",
		kept: [["IP:192.0.2.1"], ["IP:192.0.2.255"], ["DNS:example.com"]],
		outside: [["IP:192.0.3.1"], ["IP:2001:db8::1"]],
	},
	{
		id: "IPv6 excluded",
		constraints: "excluded;IP:2001:db8::/ffff:ffff::",
		kept: [["IP:2001:db9::1"], ["IP:192.0.2.1"]],
		outside: [["IP:2001:db8::1"]],
		refusal: "chain.name-excluded",
	},
	{
		id: "mailboxes permitted",
		constraints: "permitted;email:example.com",
		kept: [["email:me@example.com"], ["DNS:example.org"]],
		outside: [["email:me@example.org"], ["email:me@sub.example.com"]],
	},
	{
		id: "one mailbox excluded",
		constraints: "excluded;email:root@example.com",
		kept: [["email:me@example.com"]],
		outside: [["email:root@example.com"]],
		refusal: "chain.name-excluded",
	},
	{
		id: "URIs permitted",
		constraints: "permitted;URI:.example.com",
		kept: [["URI:https://www.example.com/path"]],
		outside: [["URI:https://www.example.org/"]],
	},
	{
		id: "directory names permitted",
		constraints: "permitted;dirName:allowed",
		sections: DIRECTORY,
		kept: [["DNS:example.com"]],
		outside: [],
	},
];

async function casesOf(authority: OpensslAuthority, root: Party, constraint: Constraint) {
	const { id, constraints, sections = [], kept, outside, refusal = "chain.name-not-permitted" } = constraint;
	const extensions = caWith(`nameConstraints=critical,${constraints}`, ...sections);
	const ca = await authority.issue({ subject: `${id} CA`, issuer: root, extensions });
	const names = [...kept.map((each) => [each, "valid"] as const), ...outside.map((each) => [each, refusal] as const)];
	const chain = { trusted: [root.der], untrusted: [ca.der] };
	return Promise.all(
		names.map(async ([own, verdict]) => {
			const { der: leaf } = await authority.issue({ subject: "leaf", issuer: ca, extensions: serverFor(...own) });
			return { id: `${id}: ${own.join(", ")}`, leaf, ...chain, expected: verdict };
		}),
	);
}

/** Names below a CA that may only issue some. */
export const nameConstraintFamily: Family = async (authority) => {
	const root = await authority.issue({ subject: "Root", extensions: CA });
	const cases: ChainCase[] = [];
	for (const constraint of CONSTRAINTS) cases.push(...(await casesOf(authority, root, constraint)));
	return cases;
};

/** Where the constraints stand, and names that are no alternative names. */
export const constrainedPathFamily: Family = async (authority) => {
	const extensions = caWith("nameConstraints=critical,permitted;DNS:example.com");
	const root = await authority.issue({ subject: "Root", extensions });
	const ca = await authority.issue({ subject: "CA", issuer: root, extensions: CA });
	const narrow = caWith("nameConstraints=critical,permitted;DNS:inner.example.com");
	const inner = await authority.issue({ subject: "Inner CA", issuer: root, extensions: narrow });
	const wide = caWith("nameConstraints=critical,permitted;DNS:example.org");
	const disjoint = await authority.issue({ subject: "Disjoint CA", issuer: root, extensions: wide });
	const directory = caWith("nameConstraints=critical,permitted;dirName:allowed", ...DIRECTORY);
	const departments = await authority.issue({ subject: "Departments", issuer: root, extensions: directory });
	const leaf = async (issuer: Party, names: readonly string[], subject = "leaf") => {
		const own = names.length === 0 ? NAMELESS_SERVER : serverFor(...names);
		const { der } = await authority.issue({ subject, issuer, extensions: own });
		return { leaf: der, trusted: [root.der], untrusted: [issuer.der] };
	};
	const outside = "chain.name-not-permitted";
	return [
		{ id: "constraints of the root, kept", ...(await leaf(ca, ["DNS:a.example.com"])), expected: "valid" },
		{ id: "constraints of the root", ...(await leaf(ca, ["DNS:a.example.org"])), expected: outside },
		{ id: "narrower constraints, kept", ...(await leaf(inner, ["DNS:a.inner.example.com"])), expected: "valid" },
		{ id: "narrower constraints", ...(await leaf(inner, ["DNS:a.example.com"])), expected: outside },
		{ id: "disjoint constraints", ...(await leaf(disjoint, ["DNS:a.example.org"])), expected: outside },
		{ id: "a host in the common name alone", ...(await leaf(ca, [], "www.example.org")), expected: "valid" },
		{
			id: "a subject outside",
			...(await leaf(departments, ["DNS:a.example.com"], "/O=Else/CN=leaf")),
			expected: outside,
		},
		{ id: "a subject inside", ...(await leaf(departments, ["DNS:a.example.com"])), expected: "valid" },
	];
};
