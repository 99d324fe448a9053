import { chmod, mkdir, readdir, rm, writeFile } from "node:fs/promises";
import { basename, dirname, join, relative, sep } from "node:path";
import { transform } from "esbuild";

/**
 * esbuild splits code into shared and lazily loaded files for ES modules only, but an extension's `main` is CommonJS.
 * This plugin takes the split ES modules and turns each file into CommonJS on its own, so that `import()` in the source
 * becomes a `require` of a separate file at the moment it is needed. Needs `write: false`, `format: "esm"`, `splitting`.
 *
 * @param {{ minify: boolean, sourcemap: boolean, folder: string, executable: boolean }} options `folder`: where
 * `chunkNames` puts the split files, below the output folder and for them alone; `executable`: whether the entry gets a
 * `#!` line and the executable bit
 * @returns {import("esbuild").Plugin}
 */
export function commonjsChunks({ minify, sourcemap, folder, executable }) {
	return {
		name: "commonjs-chunks",
		setup(build) {
			const outdir = build.initialOptions.outdir ?? ".";
			build.onEnd(async (result) => {
				if (result.errors.length > 0 || !result.outputFiles) return;
				await mkdir(join(outdir, folder), { recursive: true });
				const written = await Promise.all(
					result.outputFiles.map(async (file) => {
						const path = relative(join(process.cwd(), outdir), file.path);
						const isEntry = !path.startsWith(folder + sep);
						await writeCommonjs(file, { minify, sourcemap, executable: executable && isEntry });
						return path;
					}),
				);
				await removeStaleChunks(join(outdir, folder), new Set(written.map((path) => basename(path))));
			});
		},
	};
}

/**
 * @param {import("esbuild").OutputFile} file an ES module, with its source map inline when `sourcemap` is set
 * @param {{ minify: boolean, sourcemap: boolean, executable: boolean }} options
 */
async function writeCommonjs(file, { minify, sourcemap, executable }) {
	const { code } = await transform(file.text, {
		format: "cjs",
		platform: "node",
		target: "node20",
		minify,
		sourcemap: sourcemap ? "inline" : false,
		sourcefile: file.path,
		banner: executable ? "#!/usr/bin/env node" : "",
		// A relative `import()` would be resolved by the host's loader; `require` is the same in every Node host.
		supported: { "dynamic-import": false },
	});
	await mkdir(dirname(file.path), { recursive: true });
	await writeFile(file.path, code);
	if (executable) await chmod(file.path, 0o755);
}

/**
 * Chunk names carry a hash, so every change leaves a file behind that nothing loads.
 *
 * @param {string} folder
 * @param {ReadonlySet<string>} written names of files
 */
async function removeStaleChunks(folder, written) {
	for (const name of await readdir(folder)) {
		if (!written.has(name)) await rm(join(folder, name));
	}
}
