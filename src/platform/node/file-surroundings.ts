import { realpath, stat } from "node:fs/promises";
import { platform } from "node:process";
import type { FileSurroundings } from "../../core/file-surroundings.ts";
import { isTracked } from "./git-repository.ts";

/** Of a symbolic link, what counts is where it leads. Windows has no bits of a mode that mean anything. */
export const fileSurroundings: FileSurroundings = async (path) => {
	try {
		const real = await realpath(path);
		const status = await stat(real);
		if (!status.isFile()) return {};
		return { mode: platform === "win32" ? undefined : status.mode & 0o777, isTracked: await isTracked(real) };
	} catch {
		return {};
	}
};
