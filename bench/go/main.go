// Reads certificates with crypto/x509 on orders from standard input; see bench/serve.mjs for the orders.
package main

import (
	"bufio"
	"crypto/x509"
	"encoding/json"
	"fmt"
	"os"
	"runtime"
	"strings"
	"syscall"
	"time"

	"cert-inspector/bench/corpus"
)

const certificatesPerClockLook = 8

type contender struct {
	inputs [][]byte
	next   int
}

func main() {
	inputs, err := corpus.Read(os.Args[1])
	if err != nil {
		fmt.Fprintln(os.Stderr, err)
		os.Exit(1)
	}
	answer(map[string]any{
		"name":    "Go crypto/x509",
		"version": runtime.Version(),
		"missing": "extension names; ranges; SANs other than DNS, e-mail, IP and URI",
	})
	c := &contender{inputs: inputs}
	orders := bufio.NewScanner(os.Stdin)
	for orders.Scan() {
		var mode string
		var milliseconds int64
		if orders.Text() == "pass" {
			answer(c.onePass())
		} else if _, err := fmt.Sscanf(orders.Text(), "round %s %d", &mode, &milliseconds); err == nil {
			answer(c.oneRound(mode == "fields", time.Duration(milliseconds)*time.Millisecond))
		} else {
			return
		}
	}
}

func answer(value map[string]any) {
	line, err := json.Marshal(value)
	if err != nil {
		panic(err)
	}
	fmt.Println(string(line))
}

func (c *contender) onePass() map[string]any {
	var s sink
	parsed := 0
	errors := map[string]int{}
	for _, input := range c.inputs {
		certificate, err := x509.ParseCertificate(input)
		if err != nil {
			errors[strings.ToValidUTF8(err.Error(), "?")]++
			continue
		}
		parsed++
		fields(certificate, &s)
	}
	return map[string]any{
		"certificates": len(c.inputs), "parsed": parsed, "complete": parsed,
		"strings": s.strings, "characters": s.characters, "errors": errors,
	}
}

func (c *contender) oneRound(readFields bool, duration time.Duration) map[string]any {
	var s sink
	certificates, failed := 0, 0
	processorBefore := processorSeconds()
	start := time.Now()
	for time.Since(start) < duration {
		for count := 0; count < certificatesPerClockLook; count++ {
			input := c.inputs[c.next]
			c.next = (c.next + 1) % len(c.inputs)
			certificates++
			certificate, err := x509.ParseCertificate(input)
			if err != nil {
				failed++
			} else if readFields {
				fields(certificate, &s)
			} else {
				s.flag(certificate != nil)
			}
		}
	}
	return map[string]any{
		"certificates": certificates, "failed": failed, "seconds": time.Since(start).Seconds(),
		"processorSeconds": processorSeconds() - processorBefore, "checksum": s.checksum,
	}
}

func processorSeconds() float64 {
	var usage syscall.Rusage
	if err := syscall.Getrusage(syscall.RUSAGE_SELF, &usage); err != nil {
		panic(err)
	}
	return float64(usage.Utime.Nano()+usage.Stime.Nano()) / 1e9
}
