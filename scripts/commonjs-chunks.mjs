import { chmod, mkdir, readdir, rm, writeFile } from "node:fs/promises";
import { dirname, join, relative } from "node:path";
import { transform } from "esbuild";

/** The folder that `chunkNames` puts the split files in. */
const CHUNKS = "chunks";

/**
 * esbuild splits code into shared and lazily loaded files for ES modules only, but an extension's `main` is CommonJS.
 * This plugin takes the split ES modules and turns each file into CommonJS on its own, so that `import()` in the source
 * becomes a `require` of a separate file at the moment it is needed. Needs `write: false`, `format: "esm"`, `splitting`.
 *
 * @param {{ minify: boolean, sourcemap: boolean, executables: readonly string[] }} options `executables`: output paths
 * below the output folder that get a `#!` line and the executable bit
 * @returns {import("esbuild").Plugin}
 */
export function commonjsChunks({ minify, sourcemap, executables }) {
	return {
		name: "commonjs-chunks",
		setup(build) {
			const outdir = build.initialOptions.outdir ?? ".";
			build.onEnd(async (result) => {
				if (result.errors.length > 0 || !result.outputFiles) return;
				await mkdir(join(outdir, CHUNKS), { recursive: true });
				const written = await Promise.all(
					result.outputFiles.map(async (file) => {
						const path = relative(join(process.cwd(), outdir), file.path);
						const executable = executables.includes(path);
						await writeCommonjs(file, { minify, sourcemap, executable });
						return path;
					}),
				);
				await removeStaleChunks(outdir, new Set(written));
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
 * @param {string} outdir
 * @param {ReadonlySet<string>} written paths below `outdir`
 */
async function removeStaleChunks(outdir, written) {
	for (const name of await readdir(join(outdir, CHUNKS))) {
		if (!written.has(join(CHUNKS, name))) await rm(join(outdir, CHUNKS, name));
	}
}
