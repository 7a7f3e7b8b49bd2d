package blog;

import dev.rowan.mapping.Id;
import dev.rowan.mapping.References;
import dev.rowan.mapping.Table;

@Table("post_tags")
public record PostTag(
    @Id @References(Post.class) long postId, @Id @References(Tag.class) long tagId) {}
