-- a whole table
select users.id, users.first_name, users.last_name, users.username, users.email, users.score, users.active, users.created_at from users

-- one column
select users.username from users order by users.username

-- distinct
select distinct users.last_name from users order by users.last_name

-- every clause
select users.last_name, count(*) as number from users where users.active group by users.last_name having count(*) > ? order by number desc, users.last_name limit ? offset ?
-- [0, 10, 1]

-- offset alone
select users.username from users order by users.id limit -1 offset ?
-- [1]

-- nulls ordered
select users.username from users order by users.score desc nulls last, users.id

-- grouped by an expression with parameters
select substr(users.first_name, ?, ?), count(*) from users group by substr(users.first_name, ?, ?) order by substr(users.first_name, ?, ?)
-- [1, 1, 1, 1, 1, 1]

-- aggregates
select count(distinct users.last_name), max(users.score) from users

-- a filtered aggregate
select count(*) filter (where users.active) from users

-- an inner join
select posts.title, users.username from posts join users on users.id = posts.user_id order by posts.id

-- a left join along a relation
select users.username, posts.id, posts.title, posts.text, posts.user_id, posts.created_at from users left join posts on posts.user_id = users.id

-- a nullable path
select posts.title, author.username from posts left join users as author on author.id = posts.user_id

-- paths that are never null
select tag.name from post_tags join tags as tag on tag.id = post_tags.tag_id join posts as post on post.id = post_tags.post_id where post.title = ?
-- [Compilers]

-- a table with itself
select users.username, other.username from users join users as other on other.id < users.id

-- a cross join
select users.id, posts.id from users cross join posts

-- any of a relation
select users.username from users where exists (select 1 from posts where posts.user_id = users.id and posts.title glob ?)
-- [50%*]

-- none of a relation
select users.username from users where not exists (select 1 from posts where posts.user_id = users.id)

-- the count of a relation
select users.username, (select count(*) from posts where posts.user_id = users.id) from users

-- any over a link table
select posts.title from posts where exists (select 1 from tags join post_tags as tags_link on tags.id = tags_link.tag_id where tags_link.post_id = posts.id and tags.name = ?)
-- [code]

-- exists
select users.username from users where exists (select posts.id from posts where posts.user_id = users.id)

-- in a subquery
select users.username from users where users.id in (select posts.user_id from posts where posts.text is null)

-- a row in a subquery
select post_tags.post_id from post_tags where (post_tags.post_id, post_tags.tag_id) in (select t.post_id, t.tag_id from post_tags as t)

-- a derived table
select users.username, per_user.posts from users join (select posts.user_id, count(*) as posts from posts group by posts.user_id) as per_user on per_user.user_id = users.id

-- a common table expression read twice
with per_user (user_id, posts) as (select posts.user_id, count(*) as posts from posts group by posts.user_id) select per_user.posts, other.posts from per_user join per_user as other on other.user_id = per_user.user_id

-- a recursive common table expression
with recursive tree (id, depth, path) as (select categories.id, ? as depth, categories.name as path from categories where categories.parent_id is null union all select child.id, tree.depth + ?, tree.path || ? || child.name from tree join categories as child on child.parent_id = tree.id) select tree.depth, tree.path from tree order by tree.path
-- [1, 1,  > ]

-- numbered rows
select posts.title, row_number() over (partition by posts.user_id order by posts.created_at desc) from posts

-- a running total
select users.username, sum(users.score) over (partition by users.active order by users.id rows between unbounded preceding and current row) from users

-- the row before
select posts.title, lag(posts.title) over (partition by posts.user_id order by posts.created_at desc) from posts

-- a right join
select users.id, users.first_name, users.last_name, users.username, users.email, users.score, users.active, users.created_at, posts.title from users right join posts on users.id = posts.user_id

-- a full join
select users.id, users.first_name, users.last_name, users.username, users.email, users.score, users.active, users.created_at, posts.title from users full join posts on posts.user_id = users.id order by posts.id

-- a full join beside others
select users.username, count(tags.id) from users full join posts on posts.user_id = users.id left join post_tags as tags_link on tags_link.post_id = posts.id left join tags on tags.id = tags_link.tag_id group by users.username

-- a join inside a join
select posts.title, tags.id, tags.name from posts left join (post_tags join tags on tags.id = post_tags.tag_id) on post_tags.post_id = posts.id

-- the first rows of each
select users.username, latest.title from users left join (select posts.title, posts.user_id as key, row_number() over (partition by posts.user_id order by posts.created_at desc) as place from posts) as latest on latest.key = users.id and latest.place <= ?
-- [2]

-- an aggregate of each
select users.username, (select count(*) from posts where posts.user_id = users.id) from users

-- the elements of an array
select names.key + ?, users.id from json_each(?) as names join users on users.username = names.value
-- [1, [ada, alan]]

-- a series of dates
with recursive series (value, last) as (select ? as value, ? as last where ? <= ? union all select date(series.value, ?, ?, ?) as value, series.last as last from series where date(series.value, ?, ?, ?) <= series.last) select days.value from series as days order by days.value
-- [2024-03-01, 2024-03-05, 2024-03-01, 2024-03-05, +0 months, floor, +1 days, +0 months, floor, +1 days]

-- a sample
-- refused: TABLESAMPLE

-- a rollup
select grouped.c1 as active, grouped.c2 as last_name, grouped.c3 as number from (select users.active as c1, users.last_name as c2, count(*) as c3 from users group by users.active, users.last_name union all select users.active as c1, ? as c2, count(*) as c3 from users group by users.active union all select ? as c1, ? as c2, count(*) as c3 from users) as grouped
-- [null, null, null]

-- a cube in order
select grouped.c1 as active, grouped.c2, grouped.c3 as number from (select users.active as c1, ? as c2, count(*) as c3 from users group by users.active, users.last_name having count(*) > ? union all select users.active as c1, ? as c2, count(*) as c3 from users group by users.active having count(*) > ? union all select ? as c1, ? as c2, count(*) as c3 from users group by users.last_name having count(*) > ? union all select ? as c1, ? as c2, count(*) as c3 from users having count(*) > ?) as grouped order by number desc, active limit ?
-- [0, 0, 0, 0, null, 1, 0, null, 1, 0, 3]

-- grouping sets
select grouped.c1 as last_name, grouped.c2 as number from (select users.last_name as c1, count(*) as c2 from users group by users.last_name, users.active union all select users.last_name as c1, count(*) as c2 from users group by users.last_name union all select ? as c1, count(*) as c2 from users) as grouped
-- [null]

-- a window under a name
select row_number() over w, lag(posts.title, ?, ?) over w from posts window w as (partition by posts.user_id order by posts.id)
-- [2, none]

-- shares and first values
select ntile(?) over w, percent_rank() over w, first_value(posts.title) over w from posts window w as (partition by posts.user_id order by posts.id)
-- [2]

-- a frame of groups
select count(*) over (order by users.active groups between ? preceding and current row) from users
-- [1]

-- a frame without its row
select sum(users.id) over (order by users.id rows between unbounded preceding and current row exclude current row) from users

-- a range of numbers
select count(*) over (order by users.score range between ? preceding and current row) from users
-- [5]

-- a range of time
select count(*) over (order by unixepoch(posts.created_at) * ? + cast(substr(posts.created_at, 21, 9) as integer) range between ? preceding and current row) from posts
-- [1000000000, 86400000000000]

-- greater than all
select users.username from users where not case when users.id <= (select max(compared.v) from (select posts.user_id as v from posts) as compared) then true when not (exists (select 1 from (select posts.user_id as v from posts) as compared where compared.v is null) or users.id is null and exists (select 1 from (select posts.user_id as v from posts) as compared)) then false end

-- not equal to any
select users.username from users where not (users.id in (select posts.user_id from posts))

-- a row in a list of rows
select post_tags.tag_id from post_tags where (post_tags.post_id, post_tags.tag_id) in ((?, ?), (?, ?))
-- [1, 1, 3, 2]

-- a median
select sum(case when abs(cast(numbered.place_1 as double precision) - ? - ? * (cast(numbered.total_1 as double precision) - ?)) < ? then cast(numbered.value_1 as double precision) * (? - abs(cast(numbered.place_1 as double precision) - ? - ? * (cast(numbered.total_1 as double precision) - ?))) end) from (select users.score as c1, users.score as value_1, row_number() over (partition by users.score is null order by users.score) as place_1, count(users.score) over () as total_1 from users) as numbered
-- [1.0, 0.5, 1.0, 1.0, 1.0, 1.0, 0.5, 1.0]

-- or under and
select users.id from users where users.active and (users.score > ? or users.email is null)
-- [5]

-- not
select users.id from users where not (users.active and users.score < ?)
-- [15]

-- in
select users.id from users where users.username in (?, ?)
-- [ada, alan]

-- in nothing
select users.id from users where false

-- not in nothing
select users.id from users where true

-- between
select users.id from users where users.score between ? and ?
-- [10, 20]

-- like
select users.id from users where users.first_name glob ?
-- [?da*]

-- contains what looks like a pattern
select users.id from users where users.email glob ?
-- [*50%_*]

-- equal or both null
select users.id from users where users.email is not distinct from ?
-- [null]

-- distinct from
select users.id from users where users.first_name is distinct from users.last_name

-- rows compared
select users.id from users where (users.last_name, users.id) > (?, ?)
-- [Hopper, 2]

-- arithmetic
select (users.score + ?) * (users.score - ?) / ? % ? from users where users.id = ?
-- [1, 2, 3, 4, 1]

-- minus a sum
select -(users.score + ?) from users where users.id = ?
-- [1, 1]

-- concatenation
select users.first_name || ? || users.last_name from users where users.id = ?
-- [ , 1]

-- text functions
select length(replace(lower(trim(users.first_name)), ?, ?)) from users where users.id = ?
-- [a, b, 1]

-- case
select case when users.score = ? then ? when users.score = ? then ? else ? end from users where users.id = ?
-- [10, ten, 20, twenty, none, 1]

-- coalesce
select coalesce(users.email, users.username) from users where users.id = ?
-- [1]

-- nullif
select nullif(users.score, ?) from users where users.id = ?
-- [10, 1]

-- a cast
select cast(users.score as text) from users where users.id = ?
-- [1]

-- the year
select cast(strftime('%Y', users.created_at) as integer) from users where users.id = ?
-- [1]

-- a moment later
select strftime(?, substr(users.created_at, ?, ?), ?) || substr(users.created_at, ?) from users where users.id = ?
-- [%Y-%m-%dT%H:%M:%S, 1, 19, +5400 seconds, 20, 1]

-- a month earlier
select strftime(?, substr(users.created_at, ?, ?), ?, ?, ?) || substr(users.created_at, ?) from users where users.id = ?
-- [%Y-%m-%dT%H:%M:%S, 1, 19, -1 months, floor, +0 days, 20, 1]

-- insert
insert into users (first_name, last_name, username) values (?, ?, ?)
-- [Barbara, Liskov, barbara]

-- insert of rows with different columns
insert into users (first_name, last_name, username, score, active) values (?, ?, ?, ?, ?), (?, ?, ?, ?, ?)
-- [Barbara, Liskov, barbara, 1, true, K, J, kj, null, false]

-- insert returning
insert into users (first_name, last_name, username) values (?, ?, ?) returning id, first_name, last_name, username, email, score, active, created_at
-- [Barbara, Liskov, barbara]

-- insert from a select
insert into tags (name) select users.username from users

-- upsert that ignores
insert into tags (name) values (?) on conflict (name) do nothing
-- [history]

-- upsert that updates
insert into tags (name) values (?) on conflict (name) do update set name = excluded.name
-- [history]

-- upsert with a condition
insert into users (first_name, last_name, username) values (?, ?, ?) on conflict (username) do update set email = coalesce(excluded.email, users.email) where users.first_name <> excluded.first_name
-- [A, L, ada]

-- upsert from a select
insert into tags (name) select users.username from users where true on conflict (name) do nothing

-- update
update users set score = users.score + ? where users.username = ?
-- [1, ada]

-- update by a patch
update users set email = ?, score = ? where users.id = ?
-- [null, 3, 1]

-- update to the default
update users set active = ?
-- [true]

-- update returning
update users set score = ? where users.id = ? returning id, score
-- [1, 1]

-- delete
delete from post_tags where post_tags.tag_id = ?
-- [1]

-- delete of every row
delete from post_tags

-- delete returning
delete from post_tags where post_tags.post_id = ? returning post_id, tag_id
-- [3]

-- update from another table
update posts set text = users.first_name from users where users.id = posts.user_id

-- update from an alias
update users set email = ? from posts as p where p.user_id = users.id
-- [null]

-- update by a path
update posts set text = (select author.first_name from users as author where author.id = posts.user_id) where (select author.score from users as author where author.id = posts.user_id) > ?
-- [1]

-- update of several columns together
update users set (first_name, last_name) = (select other.last_name, other.first_name from users as other where other.id = users.id) where users.id = ?
-- [1]

-- delete beside another table
delete from post_tags where exists (select 1 from tags where tags.id = post_tags.tag_id and tags.name = ?)
-- [code]

-- delete beside another table, returning
delete from post_tags where exists (select 1 from tags where tags.id = post_tags.tag_id and tags.name = ?) returning post_id, tag_id
-- [code]

-- limited update
update users set score = ? where users.score is not null order by users.score desc, users.id limit ?
-- [0, 1]

-- limited delete, returning
delete from post_tags returning tag_id order by post_tags.post_id desc limit ?
-- [1]
