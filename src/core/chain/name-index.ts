import type { EncodedName } from "./encoded-name.ts";
import { looseNameHash } from "./name-hash.ts";
import type { PoolCertificate } from "./pool-certificate.ts";

/**
 * Certificates by their subject, compared as RFC 5280 §7.1 wants. What was added is sorted in when somebody asks: by a
 * hash that needs no text, and by the comparison key only where the names are written differently.
 */
export class NameIndex {
	private waiting: PoolCertificate[] = [];
	private readonly byHash = new Map<number, PoolCertificate[]>();
	/** Names beyond ASCII, by their comparison keys. */
	private readonly byKey = new Map<string, PoolCertificate[]>();

	add(entry: PoolCertificate): void {
		this.waiting.push(entry);
	}

	/** Every certificate with that subject. */
	withSubject(name: EncodedName): PoolCertificate[] {
		this.sortIn();
		const hash = looseNameHash(name.octets);
		const written = hash === undefined ? [] : (this.byHash.get(hash) ?? []);
		const found = written.filter(({ subject }) => subject.equals(name));
		if (this.byKey.size > 0) found.push(...(this.byKey.get(name.key) ?? []));
		return found;
	}

	private sortIn(): void {
		const { waiting } = this;
		if (waiting.length === 0) return;
		this.waiting = [];
		for (const entry of waiting) {
			const hash = entry.looseSubjectHash;
			if (hash === undefined) append(this.byKey, entry.subject.key, entry);
			else append(this.byHash, hash, entry);
		}
	}
}

/** Adds to the list under `key`. */
export function append<K, V>(lists: Map<K, V[]>, key: K, value: V): void {
	const list = lists.get(key);
	if (list === undefined) lists.set(key, [value]);
	else list.push(value);
}
