package refused;

import dev.rowan.mapping.*;
import dev.rowan.schema.Action;
import java.math.BigDecimal;
import java.time.*;
import java.util.*;
import org.jspecify.annotations.Nullable;

@Table record User(@Id long id) {} // ROWAN-2081

class UserTable {}

class Shop {
  @Table record Item(@Id long id) {} // ROWAN-2081
}

interface ShopItemFields {}
