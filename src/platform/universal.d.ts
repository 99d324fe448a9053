/**
 * The globals that exist with the same meaning in Node and in a web worker, and nothing else: code compiled against
 * this file runs in both extension hosts. TypeScript's own libraries only offer all of one host.
 */

declare const timer: unique symbol;
/** What `setTimeout` returns; opaque, since Node returns an object and a worker a number. */
type Timer = { readonly [timer]: true };
declare function setTimeout(callback: () => void, milliseconds: number): Timer;
declare function clearTimeout(handle: Timer | undefined): void;

declare class TextEncoder {
	encode(text: string): Uint8Array<ArrayBuffer>;
}
declare class TextDecoder {
	constructor(label?: string, options?: { readonly fatal?: boolean; readonly ignoreBOM?: boolean });
	decode(bytes: Uint8Array): string;
}

declare class URL {
	constructor(url: string, base?: string);
	readonly href: string;
	readonly protocol: string;
	readonly host: string;
	readonly pathname: string;
}

declare const crypto: {
	/** Fills `array` with random bytes that nobody can guess. */
	getRandomValues(array: Uint8Array): Uint8Array;
};
