package dev.rowan.raw;

import dev.rowan.mapping.Shape;
import dev.rowan.testkit.blog.User;
import java.util.List;

@Shape(User.class)
record UserCard(long id, String firstName, List<PostTitle> posts) {}
