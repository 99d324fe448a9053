const certificateOid = [0x06, 0x03, 0x2a, 0x03, 0x04];
const rsaEncryption = [0x06, 0x09, 0x2a, 0x86, 0x48, 0x86, 0xf7, 0x0d, 0x01, 0x01, 0x01];
const subjectAltName = [0x06, 0x03, 0x55, 0x1d, 0x11];
const commonName = [0x06, 0x03, 0x55, 0x04, 0x03];

/** Certificates of about `length` bytes in which one thing is repeated or very long. */
export function hostileCertificates(length) {
	const repeated = (part, from = 0) => repeatTo(length, (index) => part(index + from));
	return [
		["many different extensions", certificate({ extensions: repeated((index) => extension(numberedOid(index), [])) })],
		["one extension many times", certificate({ extensions: repeated(() => extension(subjectAltName, [])) })],
		["many names in one subjectAltName", certificate({ extensions: extension(subjectAltName, names(length)) })],
		["many attributes in the subject", certificate({ subject: repeated(attributeSet) })],
		["many attributes in one RDN", certificate({ subject: element(0x31, repeated(attribute)) })],
		["a subject value of backslashes", certificate({ subject: attributeSet(0, new Uint8Array(length).fill(0x5c)) })],
		["an endless arc in an OID", certificate({ extensions: extension(longOid(length), []) })],
		["an OID of many arcs", certificate({ extensions: extension(element(0x06, new Uint8Array(length).fill(1)), []) })],
		["a long serial number", certificate({ serialNumber: element(0x02, new Uint8Array(length).fill(0x5a)) })],
		["a long negative serial number", certificate({ serialNumber: element(0x02, new Uint8Array(length).fill(0xa5)) })],
		["a long public exponent", certificate({ exponent: element(0x02, new Uint8Array(length).fill(0x5a)) })],
		["indefinite lengths, nested", Uint8Array.from({ length }, (_, at) => (at % 2 === 0 ? 0x30 : 0x80))],
		["definite lengths, nested", nested(length)],
	].map(([title, bytes]) => ({ title, bytes }));
}

function certificate({
	extensions = [],
	subject = [],
	serialNumber = [0x02, 0x01, 0x01],
	exponent = [0x02, 0x01, 0x03],
}) {
	const algorithm = element(0x30, certificateOid);
	const time = element(0x17, Buffer.from("260101000000Z"));
	const key = element(0x30, join(element(0x02, new Uint8Array(129).fill(0x55)), exponent));
	const publicKey = element(
		0x30,
		join(element(0x30, join(rsaEncryption, [0x05, 0x00])), element(0x03, join([0], key))),
	);
	const tbs = join(
		element(0xa0, [0x02, 0x01, 0x02]),
		serialNumber,
		algorithm,
		element(0x30, []),
		element(0x30, join(time, time)),
		element(0x30, subject),
		publicKey,
		element(0xa3, element(0x30, extensions)),
	);
	return element(0x30, join(element(0x30, tbs), algorithm, [0x03, 0x02, 0x00, 0x01]));
}

/** Tag, length and content. */
function element(tag, content) {
	const { length } = content;
	const octets = length < 0x80 ? [] : [length >>> 24, (length >>> 16) & 255, (length >>> 8) & 255, length & 255];
	const significant = octets.slice(octets.findIndex((octet) => octet !== 0));
	return join([tag, ...(length < 0x80 ? [length] : [0x80 | significant.length, ...significant])], content);
}

function join(...parts) {
	return Buffer.concat(parts.map((part) => Uint8Array.from(part)));
}

function repeatTo(length, part) {
	const parts = [];
	for (let total = 0, index = 0; total < length; index += 1) {
		parts.push(part(index));
		total += parts[index].length;
	}
	return Buffer.concat(parts);
}

function numberedOid(index) {
	return element(0x06, [0x2a, 0x80 | ((index >> 14) & 127), 0x80 | ((index >> 7) & 127), index & 127]);
}

function extension(oid, value) {
	return element(0x30, join(oid, element(0x04, value)));
}

function names(length) {
	return element(
		0x30,
		repeatTo(length, (index) => element(0x82, Buffer.from(`h${index}`))),
	);
}

function attribute(index, value = Buffer.from(`${index}`)) {
	return element(0x30, join(commonName, element(0x0c, value)));
}

function attributeSet(index, value) {
	return element(0x31, attribute(index, value));
}

function longOid(length) {
	return element(0x06, join(new Uint8Array(length).fill(0xff), [1]));
}

function nested(length) {
	const levels = Math.floor(length / 5);
	const bytes = Buffer.alloc(levels * 5);
	for (let level = 0; level < levels; level += 1) {
		bytes[level * 5] = 0x30;
		bytes[level * 5 + 1] = 0x83;
		bytes.writeUIntBE((levels - level - 1) * 5, level * 5 + 2, 3);
	}
	return bytes;
}
