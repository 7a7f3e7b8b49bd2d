package refused;

import dev.rowan.mapping.*;
import dev.rowan.schema.Action;
import java.math.BigDecimal;
import java.time.*;
import java.util.*;
import org.jspecify.annotations.Nullable;

@Table class User {} // ROWAN-2001

@Shape(Post.class) interface Card {} // ROWAN-2001

@Table record Post(@Id long id) {}
