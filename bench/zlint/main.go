// Lints certificates with all lints of zlint: how many per second of processor time, parsed before and within. Arguments: a corpus as
// bench/corpus.mjs writes it, then milliseconds.
package main

import (
	"encoding/binary"
	"encoding/json"
	"fmt"
	"os"
	"runtime/debug"
	"strconv"
	"syscall"
	"time"

	"github.com/zmap/zcrypto/x509"
	"github.com/zmap/zlint/v3"
	"github.com/zmap/zlint/v3/lint"
)

type answer struct {
	Version string  `json:"version"`
	Lints   int     `json:"lints"`
	Parsed  int     `json:"parsed"`
	Ready   float64 `json:"ready"`
	Whole   float64 `json:"whole"`
}

func main() {
	content, err := os.ReadFile(os.Args[1])
	exitOn(err)
	milliseconds, err := strconv.Atoi(os.Args[2])
	exitOn(err)
	duration := time.Duration(milliseconds) * time.Millisecond / 2
	registry := lint.GlobalRegistry()

	var encoded [][]byte
	var certificates []*x509.Certificate
	for len(content) > 0 {
		end := 4 + binary.BigEndian.Uint32(content)
		certificate, err := x509.ParseCertificate(content[4:end])
		if err == nil {
			encoded = append(encoded, content[4:end])
			certificates = append(certificates, certificate)
		}
		content = content[end:]
	}
	result := answer{
		Version: version(),
		Lints:   len(registry.CertificateLints().Lints()),
		Parsed:  len(certificates),
		Ready: rate(len(certificates), duration, func() {
			for _, certificate := range certificates {
				zlint.LintCertificateEx(certificate, registry)
			}
		}),
		Whole: rate(len(certificates), duration, func() {
			for _, der := range encoded {
				certificate, err := x509.ParseCertificate(der)
				exitOn(err)
				zlint.LintCertificateEx(certificate, registry)
			}
		}),
	}
	exitOn(json.NewEncoder(os.Stdout).Encode(result))
}

func rate(size int, duration time.Duration, work func()) float64 {
	work()
	start := processorTime()
	runs := 0
	for processorTime()-start < duration {
		work()
		runs++
	}
	return float64(runs*size) / (processorTime() - start).Seconds()
}

// Of all threads of this process.
func processorTime() time.Duration {
	var usage syscall.Rusage
	exitOn(syscall.Getrusage(syscall.RUSAGE_SELF, &usage))
	return time.Duration(usage.Utime.Nano() + usage.Stime.Nano())
}

func version() string {
	info, ok := debug.ReadBuildInfo()
	if ok {
		for _, dependency := range info.Deps {
			if dependency.Path == "github.com/zmap/zlint/v3" {
				return dependency.Version
			}
		}
	}
	return "of unknown version"
}

func exitOn(err error) {
	if err != nil {
		fmt.Fprintln(os.Stderr, err)
		os.Exit(1)
	}
}
