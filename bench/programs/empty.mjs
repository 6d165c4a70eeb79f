// An empty program: the start of Node is the unit in which the overhead is measured.
