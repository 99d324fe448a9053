import { describe, expect, test } from "vitest";
import { keystorePasswordsIn } from "../../../../src/core/tlsconfig/keystore-passwords/find.ts";
import { referenceFit } from "../../../../src/core/tlsconfig/keystore-passwords/reference.ts";

const found = (name: string, text: string): string[] =>
	keystorePasswordsIn(name, text).map(({ file, password }) => `${file} = ${password}`);

const SPRING_PROPERTIES = `
# server.ssl.key-store-password=commented
server.ssl.key-store=classpath:tls/server.p12
server.ssl.key-store-password = s3cret
server.ssl.keyPassword: other\\
    Key
server.ssl.trust-store=file:/etc/app/trust.jks
server.ssl.trust-store-password=\\u0070\\=ss
spring.ssl.bundle.jks.web.keystore.location=classpath:web.p12
spring.ssl.bundle.jks.web.keystore.password=bundled
`;

const SPRING_YAML = `
server:
  ssl:
    key-store: classpath:tls/server.p12
    keyStorePassword: "s3 cret"
---
spring:
  ssl:
    bundle:
      jks:
        web:
          key:
            password: forKey
          keystore: { location: "classpath:web.p12", password: 123456 }
          truststore:
            location: file:trust.p12
            password: trusted
  kafka:
    ssl:
      key-store-location: file:kafka.jks
      key-store-password: streams
`;

const COMPOSE = `
services:
  orders:
    environment:
      - SERVER_SSL_KEY_STORE=/certs/orders.p12
      - SERVER_SSL_KEY_STORE_PASSWORD=composed
      - JAVA_TOOL_OPTIONS=-Djavax.net.ssl.trustStore=/certs/trust.jks -Djavax.net.ssl.trustStorePassword=optioned
  payments:
    environment:
      KEYSTORE_PATH: ./payments.p12
      KEYSTORE_PASSWORD: mapped
`;

const DEPLOYMENT = `
spec:
  containers:
    - name: orders
      env:
        - name: SERVER_SSL_KEYSTORE
          value: /etc/tls/orders.p12
        - name: SERVER_SSL_KEYSTOREPASSWORD
          value: deployed
`;

describe("passwords for keystores are found in", () => {
	test("Spring Boot's properties, whatever their spelling", () => {
		expect(found("src/main/resources/application-prod.properties", SPRING_PROPERTIES)).toEqual([
			"classpath:tls/server.p12 = s3cret",
			"classpath:tls/server.p12 = otherKey",
			"file:/etc/app/trust.jks = p=ss",
			"classpath:web.p12 = bundled",
		]);
	});

	test("Spring Boot's YAML, in each of its documents", () => {
		expect(found("application.yml", SPRING_YAML)).toEqual([
			"classpath:tls/server.p12 = s3 cret",
			"classpath:web.p12 = forKey",
			"classpath:web.p12 = 123456",
			"file:trust.p12 = trusted",
			"file:kafka.jks = streams",
		]);
	});

	test("environment variables of Docker Compose and of Kubernetes", () => {
		expect(found("compose.yaml", COMPOSE)).toEqual([
			"/certs/orders.p12 = composed",
			"/certs/trust.jks = optioned",
			"./payments.p12 = mapped",
		]);
		expect(found("deployment.yaml", DEPLOYMENT)).toEqual(["/etc/tls/orders.p12 = deployed"]);
	});

	test(".env files and scripts", () => {
		const text = `export KEYSTORE_FILE="tls/a.p12"\nKEYSTORE_PASSWORD='it is'\n`;
		expect(found("/app/.env.local", text)).toEqual(["tls/a.p12 = it is"]);
		expect(found("start.sh", text)).toEqual(["tls/a.p12 = it is"]);
	});

	test("Kafka's properties, listeners of brokers included", () => {
		const text = `
ssl.keystore.location=/var/ssl/kafka.server.keystore.jks
ssl.keystore.password=test1234
ssl.key.password=key1234
listener.name.internal.ssl.truststore.location=/var/ssl/trust.jks
listener.name.internal.ssl.truststore.password=trust1234
`;
		expect(found("config/server.properties", text)).toEqual([
			"/var/ssl/kafka.server.keystore.jks = test1234",
			"/var/ssl/kafka.server.keystore.jks = key1234",
			"/var/ssl/trust.jks = trust1234",
		]);
	});

	test("Quarkus and Micronaut", () => {
		const quarkus = `
quarkus.http.ssl.certificate.key-store-file=server.p12
quarkus.http.ssl.certificate.key-store-password=quark
quarkus.tls.web.trust-store.p12.path=trust.p12
quarkus.tls.web.trust-store.p12.password=registry
`;
		expect(found("application.properties", quarkus)).toEqual(["server.p12 = quark", "trust.p12 = registry"]);
		const micronaut =
			"micronaut:\n  server:\n    ssl:\n      key-store:\n        path: classpath:s.p12\n        password: nano\n";
		expect(found("application.yml", micronaut)).toEqual(["classpath:s.p12 = nano"]);
	});

	test("Java's system properties in scripts, Gradle and code, each for the store that it stands beside", () => {
		const text = `
java -Djavax.net.ssl.keyStore=client.p12 -Djavax.net.ssl.keyStorePassword=first -jar app.jar
java -Djavax.net.ssl.keyStore="other.p12" -Djavax.net.ssl.keyStorePassword="second" -jar app.jar
systemProperty 'javax.net.ssl.trustStore', 'trust.jks'
systemProperty 'javax.net.ssl.trustStorePassword', 'third'
System.setProperty("javax.net.ssl.trustStore", "code.jks");
System.setProperty("javax.net.ssl.trustStorePassword", "fourth");
`;
		expect(found("build.gradle", text)).toEqual([
			"client.p12 = first",
			"other.p12 = second",
			"trust.jks = third",
			"code.jks = fourth",
		]);
	});

	test("Tomcat's server.xml, old and new", () => {
		const text = `
<Connector port="8443"><SSLHostConfig truststoreFile="conf/trust.jks" truststorePassword='tr&amp;st'>
  <Certificate certificateKeystoreFile="conf/server.p12" certificateKeystorePassword="cat" type="RSA" />
</SSLHostConfig></Connector>
<Connector port="8444" keystoreFile="conf/old.jks" keystorePass="tom" />
`;
		expect(found("conf/server.xml", text)).toEqual([
			"conf/trust.jks = tr&st",
			"conf/server.p12 = cat",
			"conf/old.jks = tom",
		]);
	});
});

test.each([
	`\${KEYSTORE_PASSWORD}`,
	`\${KEYSTORE_PASSWORD:changeme}`,
	"#{systemProperties['p']}",
	"ENC(G6N718UuyPE5bHyWKyuLQSm02auQPUtm)",
	"{cipher}AQA…",
	"@keystore.password@",
	"$KEYSTORE_PASSWORD",
	"$(cat /run/secrets/password)",
	"{{ .Values.password }}",
	"",
])("the placeholder %j is left alone", (value) => {
	expect(
		found("application.properties", `server.ssl.key-store=a.p12\nserver.ssl.key-store-password=${value}\n`),
	).toEqual([]);
	expect(found("start.sh", `java -Djavax.net.ssl.keyStore=a.p12 -Djavax.net.ssl.keyStorePassword=${value}\n`)).toEqual(
		[],
	);
});

test("a password is found at its place in the text", () => {
	const text = "server.ssl.key-store = a.p12\nserver.ssl.key-store-password = here\n";
	const ranges = keystorePasswordsIn("a.properties", text).map(({ range }) => range);
	expect(ranges.map(({ start, end }) => text.slice(start, end))).toEqual(["here"]);
});

test.each([
	["server:\n\tssl: [", "a.yml"],
	["[".repeat(20_000), "a.yaml"],
	["a: &a [*a, *a]\nb: *a\n", "a.yaml"],
	["key=\\", "a.properties"],
	["<Connector ".repeat(5000), "server.xml"],
	["-Djavax.net.ssl.keyStore=a ".repeat(5000), "a.sh"],
])("text that is made to be hard gives nothing, at once: %#", (text, name) => {
	const start = performance.now();
	expect(found(name, text)).toEqual([]);
	expect(performance.now() - start).toBeLessThan(2000);
});

test.each([
	["classpath:tls/server.p12", "/w/src/main/resources/tls/server.p12", 2],
	["server.p12", "/w/src/main/resources/tls/server.p12", 1],
	["file:../certs/server.p12", "/w/certs/server.p12", 2],
	["file:///w/certs/server.p12", "/w/certs/server.p12", 3],
	["C:\\certs\\server.p12", "/w/certs/server.p12", 2],
	[`optional:classpath:\${dir}/server.p12`, "/w/certs/server.p12", 1],
	["classpath:tls/client.p12", "/w/tls/server.p12", 0],
	["", "/w/tls/server.p12", 0],
])("the reference %j fits %s in %i names", (reference, path, fit) => {
	expect(referenceFit(reference, path)).toBe(fit);
});
