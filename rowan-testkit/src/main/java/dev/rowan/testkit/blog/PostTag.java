package dev.rowan.testkit.blog;

import dev.rowan.mapping.Id;
import dev.rowan.mapping.On;
import dev.rowan.mapping.One;
import dev.rowan.mapping.References;
import dev.rowan.mapping.Table;

/// Ties a tag to a post.
@Table("post_tags")
public record PostTag(
    @Id @References(Post.class) long postId, @Id @References(Tag.class) long tagId) {

  interface Relations {
    @On("postId")
    One<Post> post();

    @On("tagId")
    One<Tag> tag();
  }
}
