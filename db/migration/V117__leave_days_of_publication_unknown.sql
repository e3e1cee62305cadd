-- That much is known of the day of publication, which is then the latest that it can be; null when all of it is.
alter table result add column published_to_the varchar(5);
alter table result add constraint result_published_to_the_known
    check (published_to_the is null or published_on is not null and published_to_the in ('YEAR', 'MONTH'));

-- Tables brought in tell of no day; the last one of the year stood there as if they did.
update result
set published_to_the = 'YEAR'
where kind = 'OFFICIAL' and source <> '' and dated_to_the = 'YEAR'
  and extract(month from published_on) = 12 and extract(day from published_on) = 31;
