//! Days and times as people say them.

use time::{Date, Month, OffsetDateTime, Weekday};

use super::catalogue::{self, Part};
use super::sentences;

sentences! {
    Part::Screens;

    on_weekday(weekday: &str, day: u8, month: &str) = "day";
    on_full_day(weekday: &str, day: u8, month: &str, year: i32) = "full-day";
    long_day(day: u8, month: &str, year: i32) = "long-day";
    in_a_list(day: u8, month: &str, year: i32) = "short-day";
    on_date(date: &str) = "kept-on";
    today() = "today";
    yesterday() = "yesterday";
    days_ago(days: i64) = "days-ago";
    weeks_ago(weeks: i64) = "weeks-ago";
}

/// A day as people say it: `Saturday 22 November`.
pub fn day(date: Date) -> String {
    on_weekday(&weekday(date.weekday()), date.day(), &month(date.month()))
}

/// The same with its year: `Saturday 22 November 2025`.
pub fn full_day(date: Date) -> String {
    on_full_day(&weekday(date.weekday()), date.day(), &month(date.month()), date.year())
}

/// How long ago a day was, seen from `today`.
pub fn ago(date: Date, today: Date) -> String {
    let days = (today - date).whole_days();
    match days {
        ..0 => day(date),
        0 => self::today(),
        1 => yesterday(),
        2..=13 => days_ago(days),
        14..=59 => weeks_ago(days / 7),
        _ => with_year(date),
    }
}

/// When answers were kept.
pub fn kept_on(date: Date) -> String {
    on_date(&with_year(date))
}

/// A day in a list: `22 Nov 2025`.
pub fn short_day(date: Date) -> String {
    let month = catalogue::attribute(Part::Screens, month_id(date.month()), "short", &[]).unwrap_or_default();
    in_a_list(date.day(), &month, date.year())
}

/// A time of the day: `20:05`.
pub(super) fn clock(moment: OffsetDateTime) -> String {
    format!("{}:{:02}", moment.hour(), moment.minute())
}

fn with_year(date: Date) -> String {
    long_day(date.day(), &month(date.month()), date.year())
}

fn weekday(day: Weekday) -> String {
    catalogue::say(Part::Screens, weekday_id(day), &[])
}

fn month(month: Month) -> String {
    catalogue::say(Part::Screens, month_id(month), &[])
}

pub(super) fn weekday_id(day: Weekday) -> &'static str {
    match day {
        Weekday::Monday => "monday",
        Weekday::Tuesday => "tuesday",
        Weekday::Wednesday => "wednesday",
        Weekday::Thursday => "thursday",
        Weekday::Friday => "friday",
        Weekday::Saturday => "saturday",
        Weekday::Sunday => "sunday",
    }
}

pub(super) fn month_id(month: Month) -> &'static str {
    match month {
        Month::January => "january",
        Month::February => "february",
        Month::March => "march",
        Month::April => "april",
        Month::May => "may",
        Month::June => "june",
        Month::July => "july",
        Month::August => "august",
        Month::September => "september",
        Month::October => "october",
        Month::November => "november",
        Month::December => "december",
    }
}
