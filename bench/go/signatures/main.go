// Verifies the signatures of self-signed certificates in DER, read once: for each file one line with verifications per
// second, or 0 where Go does not verify that algorithm. Arguments: milliseconds, then files.
package main

import (
	"crypto/x509"
	"fmt"
	"os"
	"strconv"
	"time"
)

const verificationsPerClockLook = 8

func main() {
	milliseconds, err := strconv.Atoi(os.Args[1])
	if err != nil {
		fmt.Fprintln(os.Stderr, err)
		os.Exit(1)
	}
	for _, file := range os.Args[2:] {
		fmt.Println(rate(file, time.Duration(milliseconds)*time.Millisecond))
	}
}

func rate(file string, duration time.Duration) float64 {
	content, err := os.ReadFile(file)
	if err != nil {
		return 0
	}
	certificate, err := x509.ParseCertificate(content)
	if err != nil {
		return 0
	}
	count := 0
	start := time.Now()
	for time.Since(start) < duration {
		for i := 0; i < verificationsPerClockLook; i++ {
			err := certificate.CheckSignature(certificate.SignatureAlgorithm, certificate.RawTBSCertificate, certificate.Signature)
			if err != nil {
				return 0
			}
			count++
		}
	}
	return float64(count) / time.Since(start).Seconds()
}
