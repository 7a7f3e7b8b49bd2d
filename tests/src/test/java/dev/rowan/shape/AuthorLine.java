package dev.rowan.shape;

import dev.rowan.mapping.Shape;
import dev.rowan.testkit.blog.User;

@Shape(User.class)
record AuthorLine(String username) {}
