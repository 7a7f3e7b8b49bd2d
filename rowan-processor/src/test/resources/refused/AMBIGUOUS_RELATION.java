package refused;

import dev.rowan.mapping.*;
import dev.rowan.schema.Action;
import java.math.BigDecimal;
import java.time.*;
import java.util.*;
import org.jspecify.annotations.Nullable;

@Table record User(@Id long id) {
  interface Relations {
    Many<Post> posts(); // ROWAN-2063

    @On("authorId")
    Many<Post> written();
  }
}

@Table record Post(
    @Id long id,
    @References(User.class) long authorId,
    @References(User.class) @Nullable Long editorId) {
  interface Relations {
    One<User> author(); // ROWAN-2063

    @On("editorId")
    One<User> editor();
  }
}

@Table record Follow(@Id @References(User.class) long followerId, @Id @References(User.class) long followedId) {}

@Table record Person(@Id long id) {
  interface Relations {
    @Through(Friend.class)
    Many<Person> friends(); // ROWAN-2063
  }
}

@Table record Friend(@Id @References(Person.class) long oneId, @Id @References(Person.class) long otherId) {}

@Table record Husband(@Id long id, @Unique @References(Wife.class) long wifeId) {
  interface Relations {
    One<Wife> wife(); // ROWAN-2063
  }
}

@Table record Wife(@Id long id, @Unique @References(Husband.class) long husbandId) {}
