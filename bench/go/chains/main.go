// Verifies a chain again and again with crypto/x509; arguments and answer are those of bench/chains.mjs.
package main

import (
	"crypto/x509"
	"fmt"
	"os"
	"path/filepath"
	"strconv"
	"time"

	"cert-inspector/bench/corpus"
)

type chain struct {
	leaf, untrusted [][]byte
	trusted         *x509.CertPool
	at              time.Time
}

func main() {
	milliseconds, err := strconv.Atoi(os.Args[2])
	check(err)
	seconds, err := strconv.ParseInt(os.Args[3], 10, 64)
	check(err)
	c := chain{leaf: read("leaf"), untrusted: read("untrusted"), trusted: pool(read("trusted")), at: time.Unix(seconds, 0)}
	verify := c.verifyAnew
	if os.Args[1] == "ready" {
		leaf, untrusted := parse(c.leaf[0]), pool(c.untrusted)
		verify = func() bool { return c.verify(leaf, untrusted) }
	}
	var first time.Duration
	isValid := false
	runs := 0
	start := time.Now()
	for runs == 0 || time.Since(start) < time.Duration(milliseconds)*time.Millisecond {
		isValid = verify()
		if runs == 0 {
			first = time.Since(start)
		}
		runs++
	}
	verdict := "invalid"
	if isValid {
		verdict = "valid"
	}
	each := time.Since(start).Seconds() * 1000 / float64(runs)
	fmt.Printf("{\"first\":%f,\"each\":%f,\"verdict\":%q}\n", first.Seconds()*1000, each, verdict)
}

func (c *chain) verifyAnew() bool {
	return c.verify(parse(c.leaf[0]), pool(c.untrusted))
}

func (c *chain) verify(leaf *x509.Certificate, untrusted *x509.CertPool) bool {
	_, err := leaf.Verify(x509.VerifyOptions{Roots: c.trusted, Intermediates: untrusted, CurrentTime: c.at})
	return err == nil
}

func read(name string) [][]byte {
	certificates, err := corpus.Read(filepath.Join(os.Args[4], name+".corpus"))
	check(err)
	return certificates
}

func pool(certificates [][]byte) *x509.CertPool {
	result := x509.NewCertPool()
	for _, der := range certificates {
		result.AddCert(parse(der))
	}
	return result
}

func parse(der []byte) *x509.Certificate {
	certificate, err := x509.ParseCertificate(der)
	check(err)
	return certificate
}

func check(err error) {
	if err != nil {
		fmt.Fprintln(os.Stderr, err)
		os.Exit(1)
	}
}
