"""What do typed words ask for? Begin with `understanding`; weights are made of `examples`."""
