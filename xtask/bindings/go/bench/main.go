// Times parse and check: this package, and encoding/json into plain structs without a check;
// nanoseconds for each document, the best of several rounds that take turns.
package main

import (
	"encoding/json"
	"fmt"
	"math"
	"os"
	"time"

	"w3id.org/onward/disclosure"
)

const (
	rounds = 40
	times  = 50
)

type contender struct {
	name string
	run  func(text []byte) error
	best float64
}

func (c *contender) round(text []byte) error {
	start := time.Now()
	for i := 0; i < times; i++ {
		if err := c.run(text); err != nil {
			return err
		}
	}
	c.best = math.Min(c.best, float64(time.Since(start))/times)
	return nil
}

func main() {
	text, err := os.ReadFile(os.Args[1])
	if err != nil {
		panic(err)
	}
	contenders := []contender{
		{"disclosure.Parse", func(text []byte) error {
			_, err := disclosure.Parse(text)
			return err
		}, math.Inf(1)},
		{"encoding/json, plain structs, no check", func(text []byte) error {
			return json.Unmarshal(text, new(plainDisclosure))
		}, math.Inf(1)},
	}
	for round := 0; round < rounds; round++ {
		for i := range contenders {
			if err := contenders[i].round(text); err != nil {
				panic(err)
			}
		}
	}
	for _, c := range contenders {
		fmt.Printf("%s %.0f\n", c.name, c.best)
	}
}
