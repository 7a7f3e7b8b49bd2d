package refused;

import dev.rowan.mapping.*;
import dev.rowan.schema.Action;
import java.math.BigDecimal;
import java.time.*;
import java.util.*;
import org.jspecify.annotations.Nullable;

@Table record Place(@Id String country, @Id String city) {}

@Table record Home(
    @Id long id,
    @References(Place.class) String city) {} // ROWAN-2052

@Table record User(@Id long id) {}

@Table record Post(
    @Id long id,
    @References(value = User.class, key = "author") long authorId, // ROWAN-2052
    @References(value = User.class, key = "author") long editorId) {}
