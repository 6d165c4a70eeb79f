package till

import "testing"

func TestOpens(t *testing.T) {}
