/** Roots that others chose; each host has its own way to them. All are PEM, one certificate after the other. */
export interface TrustRoots {
	/** Those of Mozilla, as Node ships them. */
	mozilla(): Promise<string>;
	/** Those of the operating system; undefined where a host cannot get at them. */
	readonly system?: () => Promise<SystemRoots>;
}

export interface SystemRoots {
	readonly pem: string;
	/** Where they were found: a file, or the system's own interface. Undefined where they were not. */
	readonly place: string | undefined;
}
