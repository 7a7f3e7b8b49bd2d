lower: lower(replace(samples.text, ?, ?))
upper: upper(replace(samples.text, ?, ?))
trim: trim(samples.text)
trim characters: trim(samples.text, ?)
ltrim: ltrim(samples.text)
ltrim characters: ltrim(samples.text, ?)
rtrim: rtrim(samples.text)
rtrim characters: rtrim(samples.text, ?)
length: length(samples.text)
octet length: octet_length(samples.text)
left: substr(samples.text, 1, ?)
left 0: substr(samples.text, 1, ?)
right: substr(samples.text, max(length(samples.text) - ?, 0) + 1)
right 0: substr(samples.text, max(length(samples.text) - ?, 0) + 1)
lpad: substr(substr(replace(hex(zeroblob(?)), '00', ?), 1, max(? - length(samples.text), 0)) || samples.text, 1, ?)
lpad cuts: substr(substr(replace(hex(zeroblob(?)), '00', ?), 1, max(? - length(samples.text), 0)) || samples.text, 1, ?)
rpad: substr(samples.text || replace(hex(zeroblob(?)), '00', ?), 1, ?)
rpad cuts: substr(samples.text || replace(hex(zeroblob(?)), '00', ?), 1, ?)
repeat: replace(hex(zeroblob(?)), '00', samples.text)
repeat 0: replace(hex(zeroblob(?)), '00', samples.text)
reverse: reverse(samples.text)
substring from: substr(samples.text, ?)
substring: substr(samples.text, ?, ?)
substring computed: substr(samples.text, ?)
substring all computed: substr(samples.text, length(samples.text), cast(? as integer))
replace: replace(samples.text, ?, ?)
replace computed: replace(samples.text, ?, substr(samples.text, 1, ?))
overlay: (substr(samples.text, 1, ? - 1) || ? || substr(samples.text, ? + ?))
translate: rowan_translate(samples.text, ?, ?)
split part: rowan_split_part(samples.text, ?, ?)
position: instr(samples.text, ?)
position computed: instr(samples.text, samples.other)
code point: (case when samples.text = '' then 0 else unicode(samples.text) end)
concat: samples.text || ?
concat all: samples.text || samples.text || substr(samples.text, 1, ?)
md5: rowan_hash('MD5', samples.text)
sha256: rowan_hash('SHA-256', samples.text)
regex replace: rowan_regexp_replace(samples.text, ?, ?)
regex substring: rowan_regexp_substr(samples.text, ?)
regex count: rowan_regexp_count(samples.text, ?)
in: samples.text in (?, ?)
not in: samples.text not in (?, ?)
in computed: samples.text in (samples.other, samples.other || ?)
like: samples.text glob ?
like escaped: samples.text glob ?
not like: samples.text not glob ?
like computed: samples.text glob ?
ilike: (samples.text like ? escape '\')
not ilike: not (samples.text like ? escape '\')
starts with: samples.text glob ?
ends with: samples.text glob ?
contains: samples.text glob ?
starts with a text: substr(samples.text, ?, length(samples.other)) = samples.other
ends with a text: substr(samples.text, max(length(samples.text) - length(samples.other), 0) + 1) = samples.other
contains a text: instr(samples.text, samples.other) > ?
equals any case: lower(samples.text) = lower(?)
equals a text any case: lower(samples.text) = lower(upper(samples.text))
starts with any case: (samples.text like ? escape '\')
ends with any case: (samples.text like ? escape '\')
contains any case: (samples.text like ? escape '\')
matches: rowan_regexp_like(samples.text, ?)
matches a line break: rowan_regexp_like(samples.text, ?)
matches the end only: rowan_regexp_like(samples.text, ?)
matches any case: rowan_regexp_ilike(samples.text, ?)
plus a value: samples.number + ?
minus a value: samples.number - ?
times a value: samples.number * ?
divided by a value: samples.number / ?
remainder of a value: samples.number % ?
plus: samples.number + samples.second
minus: samples.number - samples.second
times: samples.number * samples.second
divided by: samples.number / samples.second
remainder: samples.number % samples.second
quotient: cast(samples.number as double precision) / ?
quotient of columns: cast(samples.number as double precision) / ?
quotient of a decimal: samples.amount / ? / ?
decimal plus: samples.amount + ?
decimal minus: samples.amount - ?
decimal times: samples.amount * ?
decimal divided: samples.amount / ? / ?
decimal remainder: samples.amount % ?
negated: -samples.number
abs: abs(samples.number)
abs of a decimal: abs(samples.amount)
sign: sign(samples.number)
sign of a decimal: sign(samples.amount)
sign of a float: sign(samples.real)
floor of a whole number: samples.number
floor of a decimal: samples.amount - (samples.amount % ? + ?) % ?
ceil of a decimal: samples.amount + (-samples.amount % ? + ?) % ?
trunc of a decimal: samples.amount - samples.amount % ?
round of a decimal: (samples.amount + case when samples.amount < ? then ? else ? end) / ? * ?
round to a digit: (samples.amount + case when samples.amount < ? then ? else ? end) / ?
round to more digits: samples.amount * ?
floor of a sum: samples.amount + ? - ((samples.amount + ?) % ? + ?) % ?
floor of a float: floor(samples.real)
ceil of a float: ceil(samples.real)
trunc of a float: trunc(samples.real)
round of a float: round(samples.real)
power: power(cast(samples.number as double precision), ?)
power of columns: power(cast(abs(samples.number) + ? as double precision), cast(samples.second as double precision))
sqrt: sqrt(cast(abs(samples.number) as double precision))
sqrt of a decimal: sqrt(abs(samples.amount) / ?)
exp: exp(samples.real)
ln: ln(abs(samples.real) + ?)
log10: log10(abs(samples.real) + ?)
sin: sin(samples.real)
cos: cos(samples.real)
tan: tan(samples.real)
asin: asin(samples.real / ?)
acos: acos(samples.real / ?)
atan: atan(samples.real)
atan2: atan2(samples.real, cast(? as double precision))
degrees: degrees(samples.real)
radians: radians(samples.real)
bit and: (samples.number & samples.second)
bit or: (samples.number | samples.second)
bit xor: ((samples.number | samples.second) - (samples.number & samples.second))
bits mixed: ((samples.number & (samples.second + ?)) | ?)
bit and a value: (samples.number & ?)
bit or a value: (samples.number | ?)
bit xor a value: ((samples.number | ?) - (samples.number & ?))
bit not: (~samples.number)
shift left: (samples.number << ?)
shift right: (samples.number >> ?)
between: samples.number between ? and ?
not between: samples.number not between ? and ?
between symmetric: samples.number between ? and ?
between columns: samples.number between samples.second and ?
between columns symmetric: samples.number between samples.second and -samples.second or samples.number between -samples.second and samples.second
in numbers: samples.number in (?, ?)
in columns: samples.number in (samples.second, samples.second + ?)
cast to a wider: cast(samples.number as bigint) * cast(samples.number as bigint)
cast to a decimal: samples.number * ?
cast to a whole number: cast((samples.amount + case when samples.amount < ? then ? else ? end) / ? as bigint)
cast to text: cast(samples.number as text)
not zero: samples.number / nullif(samples.second + ?, ?)
is true: (samples.truth is true)
is not true: (samples.truth is not true)
is false: (samples.truth is false)
is not false: (samples.truth is not false)
is unknown: samples.truth is null
is not unknown: samples.truth is not null
not is true: not (samples.truth is true)
true of a condition: ((samples.truth = ?) is true)
a truth as a number: case when samples.truth then ? when not samples.truth then ? end
a truth as text: case samples.truth when true then 'true' when false then 'false' end
year: cast(strftime('%Y', samples.instant) as integer)
quarter: ((cast(strftime('%m', samples.instant) as integer) + 2) / 3)
month: cast(strftime('%m', samples.instant) as integer)
week year: cast(strftime('%G', samples.instant) as integer)
week: cast(strftime('%V', samples.instant) as integer)
day: cast(strftime('%d', samples.instant) as integer)
day of week: cast(strftime('%u', samples.instant) as integer)
day of year: cast(strftime('%j', samples.instant) as integer)
hour: cast(strftime('%H', samples.instant) as integer)
minute: cast(strftime('%M', samples.instant) as integer)
second: cast(strftime('%S', samples.instant) as integer)
microsecond: cast(substr(samples.instant, 21, 6) as integer)
epoch second: unixepoch(samples.instant)
week of a date: cast(strftime('%V', samples.day) as integer)
quarter of a date: ((cast(strftime('%m', samples.day) as integer) + 2) / 3)
epoch second of a date: unixepoch(samples.day)
second of a local time: cast(strftime('%S', samples.local) as integer)
microsecond of a local time: cast(substr(samples.local, 21, 6) as integer)
hour of a time: cast(strftime('%H', samples.time) as integer)
microsecond of a time: cast(substr(samples.time, 10, 6) as integer)
date of an instant: substr(substr(samples.instant, 1, 29), 1, 10)
time of an instant: substr(substr(samples.instant, 1, 29), 12)
date of a local time: substr(samples.local, 1, 10)
time of a local time: substr(samples.local, 12)
start of a day: (samples.day || 'T00:00:00.000000000')
a day at a time: (samples.day || 'T' || samples.time)
local in UTC: substr(samples.instant, 1, 29)
local at an offset: strftime(?, substr(substr(samples.instant, 1, 29), ?, ?), ?) || substr(substr(samples.instant, 1, 29), ?)
local in a region: rowan_at_zone(samples.instant, ?)
instant of UTC: (samples.local || 'Z')
instant of an offset: strftime(?, substr((samples.local || 'Z'), ?, ?), ?) || substr((samples.local || 'Z'), ?)
instant of a region: rowan_from_zone(samples.local, ?)
truncated to years: strftime('%Y-01-01T00:00:00.000000000Z', samples.instant)
truncated to quarters: strftime('%Y-%m-01T00:00:00.000000000Z', samples.instant, 'start of month', '-' || ((strftime('%m', samples.instant) - 1) % 3) || ' months')
truncated to months: strftime('%Y-%m-01T00:00:00.000000000Z', samples.instant)
truncated to weeks: strftime('%Y-%m-%dT00:00:00.000000000Z', samples.instant, '-6 days', 'weekday 1')
truncated to days: strftime('%Y-%m-%dT00:00:00.000000000Z', samples.instant)
truncated to hours: strftime('%Y-%m-%dT%H:00:00.000000000Z', samples.instant)
truncated to minutes: strftime('%Y-%m-%dT%H:%M:00.000000000Z', samples.instant)
truncated to seconds: strftime('%Y-%m-%dT%H:%M:%S.000000000Z', samples.instant)
date truncated to weeks: strftime('%Y-%m-%d', samples.day, '-6 days', 'weekday 1')
date truncated to quarters: strftime('%Y-%m-01', samples.day, 'start of month', '-' || ((strftime('%m', samples.day) - 1) % 3) || ' months')
local time truncated to hours: strftime('%Y-%m-%dT%H:00:00.000000000', samples.local)
time truncated to minutes: strftime('%H:%M:00.000000000', samples.time)
plus a duration: strftime(?, substr(samples.instant, ?, ?), ?) || substr(samples.instant, ?)
minus a period: strftime(?, substr(samples.instant, ?, ?), ?, ?, ?) || substr(samples.instant, ?)
plus months: (strftime('%Y-%m-%dT%H:%M:%S', substr(samples.instant, 1, 19), cast(samples.number as bigint) || ' months', 'floor') || substr(samples.instant, 20))
plus quarters: (strftime('%Y-%m-%dT%H:%M:%S', substr(samples.instant, 1, 19), (cast(samples.number as bigint) * ?) || ' months', 'floor') || substr(samples.instant, 20))
minus years: (strftime('%Y-%m-%dT%H:%M:%S', substr(samples.instant, 1, 19), (cast(samples.number as bigint) * ?) || ' months', 'floor') || substr(samples.instant, 20))
plus weeks: (strftime('%Y-%m-%dT%H:%M:%S', substr(samples.instant, 1, 19), (cast(samples.number as bigint) * ?) || ' days') || substr(samples.instant, 20))
minus days: (strftime('%Y-%m-%dT%H:%M:%S', substr(samples.instant, 1, 19), (cast(samples.number as bigint) * ?) || ' days') || substr(samples.instant, 20))
plus hours: (strftime('%Y-%m-%dT%H:%M:%S', substr(samples.instant, 1, 19), (cast(samples.number as bigint) * ?) || ' seconds') || substr(samples.instant, 20))
plus seconds: (strftime('%Y-%m-%dT%H:%M:%S', substr(samples.instant, 1, 19), cast(samples.number as bigint) || ' seconds') || substr(samples.instant, 20))
date plus months: date(date(samples.day, cast(samples.id as bigint) || ' months', 'floor'), (cast(samples.id as bigint) * ?) || ' months', 'floor')
local time plus days: (strftime('%Y-%m-%dT%H:%M:%S', substr((strftime('%Y-%m-%dT%H:%M:%S', substr(samples.local, 1, 19), cast(-samples.id as bigint) || ' days') || substr(samples.local, 20)), 1, 19), cast(samples.id as bigint) || ' days') || substr((strftime('%Y-%m-%dT%H:%M:%S', substr(samples.local, 1, 19), cast(-samples.id as bigint) || ' days') || substr(samples.local, 20)), 20))
time plus hours: (strftime('%H:%M:%S', substr(samples.time, 1, 8), (cast(samples.id - samples.id + ? as bigint) * ?) || ' seconds') || substr(samples.time, 9))
microseconds between: (unixepoch(samples.later) * 1000000 + cast(substr(samples.later, 21, 6) as integer)) - (unixepoch(samples.instant) * 1000000 + cast(substr(samples.instant, 21, 6) as integer))
milliseconds between: ((unixepoch(samples.later) * 1000000 + cast(substr(samples.later, 21, 6) as integer)) - (unixepoch(samples.instant) * 1000000 + cast(substr(samples.instant, 21, 6) as integer))) / ?
seconds between: ((unixepoch(samples.later) * 1000000 + cast(substr(samples.later, 21, 6) as integer)) - (unixepoch(samples.instant) * 1000000 + cast(substr(samples.instant, 21, 6) as integer))) / ?
hours between: ((unixepoch(samples.later) * 1000000 + cast(substr(samples.later, 21, 6) as integer)) - (unixepoch(samples.instant) * 1000000 + cast(substr(samples.instant, 21, 6) as integer))) / ?
days between: ((unixepoch(samples.later) * 1000000 + cast(substr(samples.later, 21, 6) as integer)) - (unixepoch(samples.instant) * 1000000 + cast(substr(samples.instant, 21, 6) as integer))) / ?
weeks between: ((unixepoch(samples.later) * 1000000 + cast(substr(samples.later, 21, 6) as integer)) - (unixepoch(samples.instant) * 1000000 + cast(substr(samples.instant, 21, 6) as integer))) / ?
months between: ((substr(substr(samples.later, 1, 29), 1, 4) - substr(substr(samples.instant, 1, 29), 1, 4)) * 12 + substr(substr(samples.later, 1, 29), 6, 2) - substr(substr(samples.instant, 1, 29), 6, 2) - (substr(substr(samples.later, 1, 29), 1, 7) > substr(substr(samples.instant, 1, 29), 1, 7) and substr(substr(samples.later, 1, 29), 9) < substr(substr(samples.instant, 1, 29), 9)) + (substr(substr(samples.later, 1, 29), 1, 7) < substr(substr(samples.instant, 1, 29), 1, 7) and substr(substr(samples.later, 1, 29), 9) > substr(substr(samples.instant, 1, 29), 9)))
quarters between: ((substr(substr(samples.later, 1, 29), 1, 4) - substr(substr(samples.instant, 1, 29), 1, 4)) * 12 + substr(substr(samples.later, 1, 29), 6, 2) - substr(substr(samples.instant, 1, 29), 6, 2) - (substr(substr(samples.later, 1, 29), 1, 7) > substr(substr(samples.instant, 1, 29), 1, 7) and substr(substr(samples.later, 1, 29), 9) < substr(substr(samples.instant, 1, 29), 9)) + (substr(substr(samples.later, 1, 29), 1, 7) < substr(substr(samples.instant, 1, 29), 1, 7) and substr(substr(samples.later, 1, 29), 9) > substr(substr(samples.instant, 1, 29), 9))) / ?
years between: ((substr(substr(samples.later, 1, 29), 1, 4) - substr(substr(samples.instant, 1, 29), 1, 4)) * 12 + substr(substr(samples.later, 1, 29), 6, 2) - substr(substr(samples.instant, 1, 29), 6, 2) - (substr(substr(samples.later, 1, 29), 1, 7) > substr(substr(samples.instant, 1, 29), 1, 7) and substr(substr(samples.later, 1, 29), 9) < substr(substr(samples.instant, 1, 29), 9)) + (substr(substr(samples.later, 1, 29), 1, 7) < substr(substr(samples.instant, 1, 29), 1, 7) and substr(substr(samples.later, 1, 29), 9) > substr(substr(samples.instant, 1, 29), 9))) / ?
days between dates: ((unixepoch(samples.other_day) * 1000000) - (unixepoch(samples.day) * 1000000)) / ?
months between dates: ((substr(samples.other_day, 1, 4) - substr(samples.day, 1, 4)) * 12 + substr(samples.other_day, 6, 2) - substr(samples.day, 6, 2) - (substr(samples.other_day, 1, 7) > substr(samples.day, 1, 7) and substr(samples.other_day, 9) < substr(samples.day, 9)) + (substr(samples.other_day, 1, 7) < substr(samples.day, 1, 7) and substr(samples.other_day, 9) > substr(samples.day, 9)))
years between dates: ((substr(samples.other_day, 1, 4) - substr(samples.day, 1, 4)) * 12 + substr(samples.other_day, 6, 2) - substr(samples.day, 6, 2) - (substr(samples.other_day, 1, 7) > substr(samples.day, 1, 7) and substr(samples.other_day, 9) < substr(samples.day, 9)) + (substr(samples.other_day, 1, 7) < substr(samples.day, 1, 7) and substr(samples.other_day, 9) > substr(samples.day, 9))) / ?
minutes until a time: ((unixepoch(?) * 1000000 + cast(substr(?, 10, 6) as integer)) - (unixepoch(samples.time) * 1000000 + cast(substr(samples.time, 10, 6) as integer))) / ?
format: strftime(?, substr(samples.instant, 1, 29))
format with text: strftime(?, substr(samples.instant, 1, 29))
format of a date: strftime(?, samples.day)
in dates: samples.day in (?, ?)
between dates: samples.day between samples.other_day and samples.other_day
greatest: max(samples.number, samples.second)
greatest of three: max(samples.number, samples.second, -samples.number)
greatest of a value: max(samples.number, ?)
least: min(samples.number, samples.second)
least of a value: min(samples.number, ?)
least of decimals: min(samples.amount, ?)
greatest of texts: max(samples.other, ?)
greatest of dates: max(samples.day, ?)
coalesce: coalesce(samples.number, samples.second, ?)
coalesce of a value: coalesce(samples.number, ?)
nullif: nullif(samples.number, ?)
nullif of columns: nullif(samples.number, samples.second + ?)
case: case when samples.number > ? then ? when samples.number < ? then ? else ? end
case of numbers: case when samples.number > ? then samples.number when samples.number < ? then ? else ? end
case of constants: case when samples.number > ? then ? when samples.number < ? then ? else ? end
case without else: case when samples.number > ? then ? end
case with a null branch: case when samples.number > ? then ? when samples.number < ? then ? else ? end
case by value: case when samples.number = ? then ? when samples.number = ? then ? else ? end
case by value with null: case when samples.number = ? then samples.second when samples.number = ? then ? else ? end
case by value without else: case when samples.number = ? then ? end
a boolean: ?
a date: ?
an instant: ?
a decimal: ?
an identifier: ?
a null: ?
an identifier in: samples.uuid in (?)
equal or both null: samples.number is not distinct from ?
distinct: samples.number is distinct from samples.second
text to integer: rowan_cast(cast(samples.number as text), 'integer')
text to bigint: rowan_cast(cast(samples.wide as text), 'bigint')
text to decimal: rowan_cast(cast(samples.number as text) || ?, 'decimal 9 2')
text to double: rowan_cast(cast(samples.number as text) || ?, 'double')
text to boolean: rowan_cast(case samples.truth when true then 'true' when false then 'false' end, 'boolean')
text to uuid: rowan_cast(cast(samples.uuid as text), 'uuid')
text to date: rowan_cast(cast(samples.day as text), 'date')
text to instant: rowan_cast(strftime(?, substr(samples.instant, 1, 29)), 'timestamptz')
length of bytes: length(samples.bytes)
part of bytes: (case when samples.bytes is not null then coalesce(substr(samples.bytes, ?, ?), zeroblob(0)) end)
bytes joined: cast(samples.bytes || samples.bytes as blob)
hex: (case when samples.bytes is not null then lower(hex(samples.bytes)) end)
bytes of hex: unhex((case when samples.bytes is not null then lower(hex(samples.bytes)) end))
base 64: rowan_to_base64(samples.bytes)
bytes of base 64: rowan_from_base64(rowan_to_base64(samples.bytes))
sha256 of bytes: rowan_sha256(samples.bytes)
bytes of a text: cast(samples.text as blob)
text of bytes: cast(cast(samples.text as blob) as text)
count: count(*)
count of a column: count(samples.number)
count distinct: count(distinct abs(samples.number))
count with a filter: count(*) filter (where samples.number > ?)
sum: sum(samples.number)
sum with a filter: sum(samples.number) filter (where samples.number > ?)
sum distinct: sum(distinct abs(samples.number))
sum of decimals: sum(samples.amount)
average distinct of twos: avg(distinct (samples.number & ?))
average: avg(samples.number * ?)
max: max(samples.number)
min: min(samples.number)
join: string_agg(samples.other, ? order by samples.id desc)
join with a filter: string_agg(samples.other, ? order by samples.id) filter (where samples.id > ?)
join distinct: rowan_join_json(json_group_array(distinct cast(sign(samples.number) as text) order by cast(sign(samples.number) as text)), ?)
join distinct with a filter: rowan_join_json(json_group_array(distinct cast(samples.number as text) order by cast(samples.number as text)) filter (where samples.number > ?), ?)
every: min(samples.number > ?)
every of some: min(samples.number > ?)
any: max(samples.number > ?)
any with a filter: max(samples.number > ?) filter (where samples.number < ?)
bit and of rows: rowan_bit_and(samples.number)
bit or of rows: rowan_bit_or(samples.number)
bit xor of rows: rowan_bit_xor(samples.number)
var pop: rowan_var_pop(cast(samples.number as double precision))
var samp: rowan_var_samp(samples.amount / ?)
stddev pop: rowan_stddev_pop(cast(samples.number as double precision))
stddev samp: rowan_stddev_samp(samples.real)
stddev samp with a filter: rowan_stddev_samp(cast(samples.number as double precision)) filter (where samples.number > ?)
covar pop: rowan_covar_pop(cast(samples.number as double precision), cast(samples.second as double precision))
covar samp: rowan_covar_samp(cast(samples.number as double precision), cast(samples.second as double precision))
corr: rowan_corr(cast(samples.number as double precision), cast(samples.second as double precision))
regr slope: rowan_regr_slope(cast(samples.number as double precision), cast(samples.second as double precision))
regr intercept: rowan_regr_intercept(cast(samples.number as double precision), cast(samples.second as double precision))
regr r2: rowan_regr_r2(cast(samples.number as double precision), cast(samples.second as double precision))
regr count: rowan_regr_count(cast(samples.number as double precision), cast(samples.second as double precision))
