-- Further names by which a table may call a city, parted by semicolons; and cities that were added by mistake.
alter table city add column aliases varchar(300) default '' not null;
alter table city alter column folded set data type varchar(700);
alter table city add column retracted boolean default false not null;
