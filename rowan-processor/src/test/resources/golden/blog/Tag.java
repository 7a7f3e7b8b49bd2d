package blog;

import dev.rowan.mapping.Id;
import dev.rowan.mapping.Identity;
import dev.rowan.mapping.Table;
import dev.rowan.mapping.Unique;

@Table("tags")
public record Tag(@Id @Identity long id, @Unique String name) {}
