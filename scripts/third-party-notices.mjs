import { readdir, readFile } from "node:fs/promises";
import { join } from "node:path";

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
	return notices.join(`\n${"-".repeat(80)}\n\n`);
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
