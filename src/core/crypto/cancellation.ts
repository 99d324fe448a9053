/** What is used of an `AbortSignal`, a type that TypeScript knows in the libraries of hosts alone. */
export interface Cancellation {
	readonly aborted: boolean;
	addEventListener(type: "abort", listener: () => void): void;
	removeEventListener(type: "abort", listener: () => void): void;
}

/** Thrown inside a long loop to leave it; whoever started the loop turns it into a `CryptoFailure`. */
export class Cancelled extends Error {}

/** Leaves the loop this is called in where `signal` says so. */
export function stopIfCancelled(signal: Cancellation | undefined): void {
	if (signal?.aborted) throw new Cancelled("cancelled");
}

/** `work`, or a rejection with `Cancelled` as soon as `signal` says so: work that a host does cannot be stopped. */
export async function untilCancelled<T>(work: Promise<T>, signal: Cancellation | undefined): Promise<T> {
	if (signal === undefined) return work;
	stopIfCancelled(signal);
	let listener = (): void => undefined;
	const cancelled = new Promise<never>((_, reject) => {
		listener = () => reject(new Cancelled("cancelled"));
		signal.addEventListener("abort", listener);
	});
	try {
		return await Promise.race([work, cancelled]);
	} finally {
		signal.removeEventListener("abort", listener);
	}
}
