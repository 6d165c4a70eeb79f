// What the start of Node itself costs: the unit that the overhead is measured in.
