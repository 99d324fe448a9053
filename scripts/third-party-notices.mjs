import { readdir, readFile } from "node:fs/promises";
import { join } from "node:path";

/** The list of roots is data that Node took over from Mozilla; its licence asks for a word on where the source is. */
const ROOTS = `Root certificates in dist/web/roots.pem (MPL-2.0)

The certificates are those of Mozilla's CA Certificate Program, as Node.js ${process.version} ships them. The list they were
taken from, certdata.txt of NSS, is subject to the Mozilla Public License 2.0: https://mozilla.org/MPL/2.0/. Its source is at
https://hg.mozilla.org/projects/nss/file/tip/lib/ckfw/builtins/certdata.txt.
`;

/**
 * The licence texts of every package that went into the bundles; most licences ask for them beside each copy.
 *
 * @param {readonly import("esbuild").Metafile[]} metafiles
 * @param {readonly string[]} copied names of packages whose files are copied, not bundled
 * @returns {Promise<string>}
 */
export async function thirdPartyNotices(metafiles, copied) {
	const inputs = metafiles.flatMap((metafile) =>
		Object.values(metafile.outputs).flatMap((output) => Object.keys(output.inputs)),
	);
	const names = new Set([...inputs.flatMap((input) => packageOf(input) ?? []), ...copied]);
	const notices = await Promise.all([...names].sort().map(notice));
	return [...notices, ROOTS].join(`\n${"-".repeat(80)}\n\n`);
}

/** @param {string} path of a bundled file */
const packageOf = (path) => /.*node_modules\/((?:@[^/]+\/)?[^/]+)\//.exec(path)?.[1];

/** @param {string} name */
async function notice(name) {
	const folder = join("node_modules", name);
	const { version, license } = JSON.parse(await readFile(join(folder, "package.json"), "utf8"));
	const file = (await readdir(folder)).find((each) => /^licen[cs]e/i.test(each));
	const text = file ? await readFile(join(folder, file), "utf8") : "";
	return `${name} ${version} (${license})\n\n${text.replaceAll("\r\n", "\n").trim()}\n`;
}
