// Verifies one chain again and again as crypto/x509 does and prints verifications per second. Arguments: milliseconds,
// then the root, the intermediate and the leaf in DER. The time is that of the leaf's beginning.
package main

import (
	"crypto/x509"
	"fmt"
	"os"
	"strconv"
	"time"
)

func main() {
	milliseconds, err := strconv.Atoi(os.Args[1])
	if err != nil {
		fail(err)
	}
	certificates := make([]*x509.Certificate, 0, 3)
	for _, file := range os.Args[2:] {
		content, err := os.ReadFile(file)
		if err != nil {
			fail(err)
		}
		certificate, err := x509.ParseCertificate(content)
		if err != nil {
			fail(err)
		}
		certificates = append(certificates, certificate)
	}
	leaf := certificates[2]
	options := x509.VerifyOptions{Roots: x509.NewCertPool(), Intermediates: x509.NewCertPool(), CurrentTime: leaf.NotBefore}
	options.Roots.AddCert(certificates[0])
	options.Intermediates.AddCert(certificates[1])
	count := 0
	start := time.Now()
	for time.Since(start) < time.Duration(milliseconds)*time.Millisecond {
		if _, err := leaf.Verify(options); err != nil {
			fail(err)
		}
		count++
	}
	fmt.Println(float64(count) / time.Since(start).Seconds())
}

func fail(err error) {
	fmt.Fprintln(os.Stderr, err)
	os.Exit(1)
}
