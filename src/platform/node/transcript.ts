import { HandshakeMessages } from "./handshake-messages.ts";
import { CONTENT_TYPE, RecordOpener, recordsOf, type TlsRecord } from "./tls-records.ts";

/** What a server said in a handshake. */
export interface Transcript {
	readonly messages: HandshakeMessages;
	/** The fatal alert that it sent (RFC 8446 §6.2). */
	readonly alert: number | undefined;
}

/** The traffic secrets of a handshake by their labels in the format of SSLKEYLOGFILE. */
export type TrafficSecrets = ReadonlyMap<string, Buffer>;

const FATAL = 2;

/**
 * Reads the handshake out of what a server sent. Up to TLS 1.2 the messages stand in clear before ChangeCipherSpec; in
 * TLS 1.3 all after ServerHello are sealed, first under the handshake secret, then under the application secret.
 */
export function readTranscript(received: Buffer, secrets: TrafficSecrets): Transcript {
	const records = recordsOf(received);
	const firstSealed = records.findIndex(({ type }) => type === CONTENT_TYPE.applicationData);
	const inClear = firstSealed < 0 ? records : records.slice(0, firstSealed);
	const changed = inClear.findIndex(({ type }) => type === CONTENT_TYPE.changeCipherSpec);
	const before = changed < 0 || firstSealed >= 0 ? inClear : inClear.slice(0, changed);
	const clear = new HandshakeMessages(contentOf(before, CONTENT_TYPE.handshake));
	const opened =
		firstSealed < 0 ? [] : openAll(records.slice(firstSealed), clear.serverHello?.cipherSuite ?? 0, secrets);
	const all = [...before, ...opened];
	const alerts = contentOf(all, CONTENT_TYPE.alert);
	return {
		messages: new HandshakeMessages(contentOf(all, CONTENT_TYPE.handshake)),
		alert: alerts[0] === FATAL ? alerts[1] : undefined,
	};
}

type Opened = Pick<TlsRecord, "type" | "content">;

const contentOf = (records: readonly Opened[], type: number): Buffer =>
	Buffer.concat(records.filter((record) => record.type === type).map(({ content }) => content));

function openAll(records: readonly TlsRecord[], cipherSuite: number, secrets: TrafficSecrets): Opened[] {
	const openers = ["SERVER_HANDSHAKE_TRAFFIC_SECRET", "SERVER_TRAFFIC_SECRET_0"].map((label) => {
		const secret = secrets.get(label);
		return secret && RecordOpener.of(cipherSuite, secret);
	});
	const sealed = records.filter(({ type }) => type === CONTENT_TYPE.applicationData);
	return sealed.flatMap((record) => openers[0]?.open(record) ?? openers[1]?.open(record) ?? []);
}
