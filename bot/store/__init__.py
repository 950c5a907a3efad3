"""Where a sealed row a chat is kept between presses."""
