// Fails when the .vsix would lack a file or carry one it should not. Run after the build.
import { readFile } from "node:fs/promises";
import { listFiles, PackageManager } from "@vscode/vsce";
import { packageProblems } from "./package-rules.mjs";

// No package manager, as everything needed at run time is bundled.
const files = await listFiles({ cwd: process.cwd(), packageManager: PackageManager.None });
const problems = packageProblems(files, JSON.parse(await readFile("package.json", "utf8")));

for (const problem of problems) console.error(problem);
console.log(`${files.length} files in the package, ${problems.length} problems`);
if (problems.length > 0) process.exitCode = 1;
