/** What a host knows of the place where a file lies; undefined where nobody knows. */
export interface Surroundings {
	/** Who may do what with it, POSIX.1 `st_mode & 0o777`; undefined where the system has no such bits. */
	readonly mode?: number | undefined;
	/** Whether Git has it in its index, so that it is or will be in a commit. */
	readonly isTracked?: boolean | undefined;
}

/** Asks the host about the file at `path`, in the host's own notation. Never rejects. */
export type FileSurroundings = (path: string) => Promise<Surroundings>;
