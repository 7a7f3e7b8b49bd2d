package refused;

import dev.rowan.mapping.*;
import dev.rowan.schema.Action;
import java.math.BigDecimal;
import java.time.*;
import java.util.*;
import org.jspecify.annotations.Nullable;

@Table record User(@Id @Identity String id) {} // ROWAN-2021

@Table record Price(@Id @Identity BigDecimal id) {} // ROWAN-2021
