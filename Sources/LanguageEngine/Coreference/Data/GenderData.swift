/// Data, not code: words that tell the gender of a person, and nouns for people and for groups.
///
/// Written by hand from common knowledge.
enum GenderData {
    /// Titles and nouns of men.
    static let masculine = """
        mr mr. sir lord king prince emperor duke baron count father brother man boy son husband dad daddy grandfather grandson uncle
        nephew gentleman guy gentlemen sheikh sheik sultan tsar czar kaiser bishop archbishop cardinal pope monk widower businessman
        spokesman chairman congressman policeman fireman statesman salesman fisherman cameraman frontman nobleman actor waiter
        stepfather stepson fiancé groom bridegroom father-in-law son-in-law brother-in-law lad bloke herr monsieur señor senor signor
        imam ayatollah mullah rabbi patriarch
        """

    /// Titles and nouns of women.
    static let feminine = """
        mrs mrs. ms ms. miss dame lady queen princess empress duchess baroness countess mother sister woman girl daughter wife mom mum
        mommy mummy grandmother granddaughter aunt niece gentlewoman sheikha nun widow businesswoman spokeswoman chairwoman congresswoman
        policewoman actress waitress stepmother stepdaughter fiancée bride mother-in-law daughter-in-law sister-in-law ladies
        frau mme madame señora senora signora first-lady heroine goddess hostess madam
        """

    /// First names of women, among the first names that the finder of names knows.
    static let feminineNames = """
        Abby Abigail Adrienne Agnes Alexandra Alice Alicia Alison Allison Amanda Amber Amelia Amy Angela Angelina Angie Anita Ann Anna
        Anne Annette Annie Audrey Barbara Beth Betty Beverly Brenda Bridget Britney Carla Carol Caroline Carolyn Carrie Catherine
        Cathy Cecilia Charlotte Chelsea Cheryl Christina Christine Cindy Claire Clara Claudia Connie Constance Crystal Cynthia Daisy
        Dawn Debbie Deborah Debra Denise Destiny Diana Diane Donna Doris Dorothy Edith Edna Eileen Elaine Eleanor Elizabeth Ella Ellen
        Elsie Emily Emma Erica Erin Ethel Eva Evelyn Felicia Fiona Florence Frances Gail Geraldine Gillian Gina Gloria Gwen Hannah
        Harriet Hazel Heather Heidi Helen Hilary Hillary Holly Ida Irene Iris Isabel Isabella Jacqueline Jane Janet Janice Jasmine
        Jeanne Jennifer Jenny Jessica Jill Joan Joanna Joanne Josephine Joy Joyce Judith Judy Julia Julie June Karen Kate Katherine
        Kathleen Kathryn Kathy Katie Kay Kimberly Kirsten Kristen Laura Lauren Leah Lillian Linda Lisa Lois Loretta Lori Lorraine
        Louise Lucy Lydia Mabel Madeleine Mandy Marcia Margaret Maria Marian Marie Marilyn Marissa Marjorie Marlene Martha Mary Maureen
        Maxine Megan Melanie Melissa Mercedes Meredith Michaela Michelle Mildred Mindy Miranda Molly Monica Nadine Nancy Naomi Natalie
        Nicole Nina Nora Norma Olive Olivia Pam Pamela Patricia Patsy Paula Pauline Peggy Penelope Penny Phyllis Priscilla Rachel
        Ramona Rebecca Regina Renee Rhonda Rita Roberta Rosa Rosalind Rosemary Ruby Ruth Sally Samantha Sandra Sara Sarah Sharon Sheila
        Shelley Sherry Shirley Sonia Sophia Sophie Stella Stephanie Sue Susan Suzanne Sylvia Tamara Tammy Tanya Tara Teresa Terri Thelma
        Theresa Tiffany Tina Toni Traci Tricia Valerie Vanessa Vera Veronica Vicki Victoria Viola Violet Virginia Wanda Wendy Yvonne Zoe
        Alina Anastasia Antonina Darya Ekaterina Elena Galina Irina Iryna Kseniya Larisa Ludmila Lyudmila Nadezhda Natalia Natalya Oksana
        Olena Olga Olha Ruslana Svetlana Svitlana Tatiana Tatyana Valentina Viktoria Yelena Yulia Zoya Agata Agnieszka Beata Ewa Hanna
        Katarzyna Krystyna Magdalena Małgorzata Malgorzata Zofia Zuzana Katalin Jelena Kolinda Ljiljana Marija Vesna Atifete Vjosa Annika
        Birgit Birgitte Ebba Elin Erna Helle Inger Ingrid Karin Katrín Kristrún Lena Margot Margrethe Marianne Märta Mette Pernille Sigrid
        Trine Ulla Anneli Elina Henna Katri Krista Riikka Sanna Tarja Tytti Dalia Ingrida Evika Kaja Kersti Anja Annalena Annegret Beate
        Brigitte Christa Christiane Dorothee Elke Hannelore Heike Helga Ilse Inge Johanna Jutta Katarina Katja Klara Kristina Monika Petra
        Renate Sabine Sahra Saskia Silke Svenja Ursula Ute Anne-Marie Aurélie Aurore Bernadette Cécile Clémentine Corinne Elisabeth
        Élisabeth Françoise Geneviève Lucie Marielle Marine Marlène Michèle Nathalie Roselyne Ségolène Sylvie Valérie Véronique Alejandra
        Ana Beatriz Camila Carmen Cristina Daniela Delcy Dilma Fernanda Gabriela Guadalupe Josefina Juana Luisa Margarita María Pilar Rocío
        Rosario Sofía Susana Ximena Yolanda Alessandra Chiara Elsa Federica Franca Francesca Giorgia Luciana Mariastella Mirella Paola Rosy
        Stefania Marisa Marina Aisha Amina Fatima Laila Leila Lina Maryam Mona Nada Nadia Rania Salma Samira Zahra Zainab Mahsa Masoumeh
        Narges Nasrin Shirin Ayşe Emine Meral Ayelet Golda Limor Meirav Merav Tzipi Anjali Aparna Arundhati Indira Kalpana Kamala Lakshmi
        Mamata Mamta Meenakshi Meera Neha Nirmala Pooja Pratibha Preeti Priya Priyanka Rekha Sangeeta Sarojini Smriti Sudha Sunita Sushma
        Uma Benazir Hina Chandrika Sirimavo Khaleda Hasina Hamida Ayumi Junko Keiko Masako Naoko Noriko Sadako Sanae Takako Yoko Yuko Yumiko
        Yuriko Paetongtarn Yingluck Megawati Puan Retno Corazon Imelda Agathe Aminata Folake Marème Ngozi Nkosazana Obiageli Samia Winnie
        Dora Salome Mehriban Maia Zinaida Greta Melania Ivanka Theresa Angela Nikki Condoleezza Madeleine Ursula Christine Roberta Kamala
        """

    /// First names of both, and family names that stand first: they tell nothing.
    static let openNames = """
        Alex Alexis Ashley Casey Chris Dana Jackie Jamie Jan Jean Jo Jordan Kelly Kerry Kim Lee Leslie Lindsay Lindsey Lou Lynn Marion
        Morgan Pat Robin Sandy Shannon Stacey Terry Tracey Tracy Vivian Whitney Andrea Gabriele Nicola Simone Michele Noor Nur Kiran Jyoti
        Dominique Claude Camille Pascal Yannick Denis Nikita Valery Mercedes Dale Cameron Ahn Bae Cho Choi Choo Chung Han Hwang Hyun Jang
        Jung Jeong Kang Kwon Moon Na Noh Park Paik Roh Ryu Seo Shim Shin Sohn Song Suh Wi Yoo Yoon Yun Bai Bo Cai Cao Chen Deng Ding Dong Du
        Fan Fang Feng Fu Gao Geng Guo He Hong Hu Hua Huang Hui Ji Jia Jiang Jiao Jin Kong Lai Li Liang Lin Ling Liu Lu Luo Ma Mao Meng Pan
        Peng Qian Qiao Qin Qiu Ren Shao Shen Shi Su Sun Tan Tang Tao Teng Tian Tsai Wan Wang Wei Wen Wu Xi Xia Xiao Xie Xu Xue Yan Yang Yao
        Ye Yin Yu Yuan Yue Zeng Zhai Zhang Zhao Zheng Zhong Zhou Zhu Zou Nguyen Tran Pham Phan Hoang Vo Bui Duong Truong Ngo Vuong Lim Ng
        Goh Ong Teo Hun Aung Hla Khin Min Sri Nurul Nana Ade Ali Sultan Sheikh Sheikha Abu Shah
        """

    /// Nouns for people whose gender they leave open.
    static let people = """
        person people adult child children kid kids baby infant teenager teen youth student pupil teacher professor lecturer doctor nurse
        surgeon patient lawyer attorney prosecutor judge juror witness victim suspect defendant author writer journalist reporter editor
        correspondent columnist blogger novelist poet artist painter musician singer composer pianist guitarist drummer dancer director
        producer player coach manager captain athlete footballer cricketer runner boxer swimmer champion winner loser fan supporter critic
        expert analyst researcher scientist physicist chemist biologist economist historian philosopher psychologist engineer architect
        designer developer programmer inventor founder co-founder owner boss employer employee worker staff colleague partner friend
        neighbour neighbor enemy opponent rival ally parent parents sibling twin cousin relative grandparent spouse couple family citizen
        resident immigrant migrant refugee voter candidate nominee politician lawmaker legislator senator congressman representative
        delegate diplomat ambassador envoy minister president premier chancellor governor mayor councillor secretary commissioner official
        officer soldier general colonel commander lieutenant sergeant veteran pilot sailor astronaut detective policeman cop guard agent spy
        hacker criminal thief murderer killer terrorist militant rebel insurgent fighter gunman protester protestor demonstrator activist
        leader head chief chair chairperson spokesperson spokespeople adviser advisor aide assistant deputy successor predecessor member
        participant guest host visitor tourist traveller traveler passenger driver customer client consumer user buyer seller trader dealer
        merchant banker investor shareholder businessperson entrepreneur farmer miner builder carpenter cook chef baker butcher priest
        bishop monk saint believer christian muslim jew hindu buddhist american briton german frenchman englishman pope king queen emperor
        monarch ruler prince slave servant hero villain character audience crowd crew team-mate teammate roommate classmate graduate scholar
        fellow intern apprentice volunteer donor recipient sufferer survivor hostage prisoner inmate detainee convict offender stranger
        foreigner native individual man men woman women boy boys girl girls guy guys folk folks human humans interviewee interviewer
        narrator speaker listener reader viewer observer witness bystander mathematician astronomer meteorologist linguist translator
        """

    /// Nouns for bodies of people, which are "it" and "they" alike.
    static let groups = """
        government administration cabinet parliament congress senate house committee commission council court party coalition opposition
        ministry department agency bureau office embassy company firm corporation business bank group organisation organization association
        union federation league club team squad band orchestra army navy force forces police military militia troops crew staff board jury
        panel delegation mission alliance bloc nation country state city town village university college school hospital church press media
        newspaper magazine channel network station publisher label studio airline airlines manufacturer maker retailer supplier producer
        startup start-up institute institution foundation charity campaign movement community public population society family couple
        """
}
