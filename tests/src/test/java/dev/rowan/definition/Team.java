package dev.rowan.definition;

import dev.rowan.mapping.Id;
import dev.rowan.mapping.Identity;
import dev.rowan.mapping.On;
import dev.rowan.mapping.One;
import dev.rowan.mapping.References;
import dev.rowan.mapping.Table;
import org.jspecify.annotations.Nullable;

/// One half of a circle of foreign keys.
@Table("teams")
public record Team(
    @Id @Identity long id, String name, @References(Member.class) @Nullable Long leadId) {
  interface Relations {
    @On("leadId")
    One<Member> lead();
  }
}
