"""What a question asks: kinds of answer, periods, meetings, words and their other forms."""
