-- When a line was last written, whoever wrote it: programs that keep a copy ask for it.
alter table city add column changed_at timestamp with time zone default current_timestamp not null;
alter table city_facts add column changed_at timestamp with time zone default current_timestamp not null;
alter table result add column changed_at timestamp with time zone default current_timestamp not null;
