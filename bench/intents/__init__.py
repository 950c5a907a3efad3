"""What typed words are taken for: made of examples, and measured."""
