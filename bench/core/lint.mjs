import { decode } from "../../src/core/index.ts";
import { lintSource, RULES } from "../../src/lint/index.ts";

const at = Date.parse("2026-11-22T12:00:00Z");
const profile = "publicTls";

/**
 * @param {readonly Uint8Array[]} certificates
 * @returns certificates per second of processor time, each by itself and all in one text, decoded before and within
 */
export function measureRules(certificates, seconds) {
	const sources = certificates.map((der) => sourceOf(der));
	const text = certificates.map(pem).join("");
	const whole = sourceOf(text);
	const rateOf = (work) => rate(work, certificates.length, seconds / 4);
	return {
		rules: RULES.length,
		certificates: certificates.length,
		single: rateOf(() => {
			for (const source of sources) lintAll(source);
		}),
		singleDecoded: rateOf(() => {
			for (const der of certificates) lintAll(sourceOf(der));
		}),
		together: rateOf(() => lintAll(whole)),
		togetherDecoded: rateOf(() => lintAll(sourceOf(text))),
	};
}

/**
 * @param {readonly Uint8Array[]} certificates with keys that no rule has seen in this process
 * @returns {{ none: number, single: number, shared: number, again: number, edited: number }} milliseconds of processor time
 */
export function measureKeyRules(certificates) {
	const [replacement, ...others] = certificates;
	const bundle = sourceOf(others.map(pem).join(""));
	const edited = sourceOf([...others.slice(0, -1), replacement].map(pem).join(""));
	const single = settingsFor((id) => isAboutKeys(id) && id !== "rsa-shared-prime");
	const shared = settingsFor((id) => id === "rsa-shared-prime");
	const both = settingsFor(isAboutKeys);
	const none = settingsFor(() => false);
	lintAll(bundle, none);
	return {
		none: timeOf(() => lintAll(bundle, none)),
		single: timeOf(() => lintAll(bundle, single)),
		shared: timeOf(() => lintAll(bundle, shared)),
		again: timeOf(() => lintAll(bundle, both)),
		edited: timeOf(() => lintAll(edited, both)),
	};
}

const KEY_RULES = /^(rsa-(?!pss|signature)|ec-|dsa-key|known-private|point-not|small-order|same-key)/;
const isAboutKeys = (id) => KEY_RULES.test(id);

const settingsFor = (isOn) => Object.fromEntries(RULES.filter(({ id }) => !isOn(id)).map(({ id }) => [id, "off"]));

function sourceOf(content) {
	const { items, problems } = decode(content);
	return { items, problems, range: { start: 0, end: content.length } };
}

function lintAll(source, settings = {}) {
	const { findings, crashes } = lintSource(source, { at, profile, settings });
	if (crashes.length > 0) throw crashes[0].error;
	return findings;
}

function pem(der) {
	const base64 = btoa(String.fromCharCode(...der));
	return `-----BEGIN CERTIFICATE-----\n${base64.replaceAll(/.{64}/g, "$&\n")}\n-----END CERTIFICATE-----\n`;
}

function rate(work, size, seconds) {
	for (let warmUp = 0; warmUp < 3; warmUp += 1) work();
	const start = processorTime();
	let runs = 0;
	let spent = 0;
	for (; spent < seconds * 1000; runs += 1) {
		work();
		spent = processorTime() - start;
	}
	return (1000 * runs * size) / spent;
}

function timeOf(work) {
	const start = processorTime();
	work();
	return processorTime() - start;
}

/** Milliseconds of all threads of this process. */
function processorTime() {
	const { user, system } = process.cpuUsage();
	return (user + system) / 1000;
}
