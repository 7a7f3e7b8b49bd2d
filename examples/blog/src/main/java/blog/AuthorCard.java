package blog;

import dev.rowan.mapping.Shape;
import java.util.List;

@Shape(User.class)
record AuthorCard(long id, String firstName, List<PostLine> posts) {}
