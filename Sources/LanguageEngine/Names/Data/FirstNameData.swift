/// Data, not code: common first names of several cultures, as evidence that a capitalised run names a person.
///
/// Written by hand from common knowledge. Names that are common English words (Will, May, Grant) are left out where
/// the word is the likelier reading in news. The file is longer than others because it is a word list.
enum FirstNameData {
    static let names = """
        Aaron Abby Abigail Adam Adrian Adrienne Agnes Aidan Alan Albert Alec Alex Alexander Alexandra Alexis Alfred Alice Alicia Alison
        Allan Allen Allison Alvin Amanda Amber Amelia Amy Andrea Andrew Andy Angela Angelina Angie Anita Ann Anna Anne Annette Annie
        Anthony Antony Arnold Arthur Ashley Audrey Barack Barbara Barry Ben Benjamin Bernard Bernie Beth Betty Beverly Bill Billy Bob
        Bobby Brad Bradley Brandon Brenda Brendan Brent Brett Brian Bridget Britney Bruce Bryan Calvin Cameron Carl Carla Carol Caroline
        Carolyn Carrie Casey Catherine Cathy Cecil Cecilia Chad Charles Charlie Charlotte Chelsea Cheryl Chris Christian Christina
        Christine Christopher Chuck Cindy Claire Clara Clarence Claudia Clifford Clint Clive Colin Connie Connor Constance Corey Craig
        Crystal Curtis Cynthia Daisy Dale Dan Dana Daniel Danny Darren Dave David Dawn Dean Debbie Deborah Debra Denise Dennis Derek
        Destiny Diana Diane Dick Dominic Don Donald Donna Doris Dorothy Doug Douglas Duane Duncan Dwayne Dwight Dylan Earl Eddie Edgar
        Edith Edmund Edna Edward Edwin Eileen Elaine Eleanor Eliot Elizabeth Ella Ellen Elliott Elsie Emily Emma Eric Erica Erik Erin
        Ernest Ethan Ethel Eugene Eva Evan Evelyn Felicia Fiona Florence Frances Francis Frank Franklin Fred Freddie Frederick Gareth
        Gary Gavin Gail Gene Geoff Geoffrey George Gerald Geraldine Gerard Gilbert Gillian Gina Glen Glenn Gloria Gordon Graham Greg
        Gregory Gwen Hannah Harold Harriet Harry Harvey Hazel Heather Hector Heidi Helen Henry Herbert Herman Hilary Hillary Holly
        Howard Hugh Hugo Ian Ida Irene Iris Isaac Isabel Isabella Ivan Jack Jackie Jacob Jacqueline Jake James Jamie Jan Jane Janet
        Janice Jared Jasmine Jason Jay Jean Jeanne Jeff Jeffrey Jennifer Jenny Jeremy Jerome Jerry Jesse Jessica Jill Jim Jimmy Jo Joan
        Joanna Joanne Joe Joel Joey John Johnny Jon Jonathan Jordan Jose Joseph Josephine Josh Joshua Joy Joyce Juan Judith Judy Julia
        Julian Julie Julius June Justin Karen Karl Kate Katherine Kathleen Kathryn Kathy Katie Kay Keir Keith Kelly Ken Kenneth Kenny
        Kent Kerry Kevin Kim Kimberly Kirk Kirsten Kristen Kurt Kyle Lance Larry Laura Lauren Laurence Lawrence Leah Lee Len Leo Leon
        Leonard Leroy Leslie Lester Lewis Liam Lillian Linda Lindsay Lindsey Lisa Lloyd Lois Loretta Lori Lorraine Lou Louis Louise Lucas
        Lucy Luke Lydia Lynn Mabel Madeleine Malcolm Mandy Marc Marcia Marcus Margaret Maria Marian Marie Marilyn Marion Marissa Marjorie
        Mark Marlene Marlon Martha Martin Marty Marvin Mary Mathew Matt Matthew Maureen Maurice Max Maxine Megan Melanie Melissa Melvin
        Mercedes Meredith Michael Michaela Michele Michelle Mickey Mike Mildred Milton Mindy Miranda Mitch Mitchell Molly Monica Morgan
        Morris Murray Myron Nadine Nancy Naomi Natalie Nathan Nathaniel Neil Nelson Nicholas Nick Nicole Nigel Nina Noah Noel Nora Norma
        Norman Olive Oliver Olivia Oscar Owen Pam Pamela Pat Patricia Patrick Patsy Paul Paula Pauline Peggy Penelope Penny Percy Pete
        Peter Phil Philip Phillip Phyllis Priscilla Rachel Ralph Ramona Randall Randy Ray Raymond Rebecca Regina Reginald Renee Rhonda
        Richard Rick Ricky Rishi Rita Rob Robert Roberta Robin Rodney Roger Roland Ron Ronald Ronnie Rosa Rosalind Rosemary Ross Roy
        Ruby Rudy Rufus Russell Ruth Ryan Sally Sam Samantha Samuel Sandra Sandy Sara Sarah Scott Sean Seth Shane Shannon Sharon Shaun
        Shawn Sheila Shelley Sherry Shirley Sidney Simon Simone Sonia Sophia Sophie Stacey Stan Stanley Stella Stephanie Stephen Steve
        Steven Stewart Stuart Sue Susan Suzanne Sylvia Tamara Tammy Tanya Tara Ted Terence Teresa Terrence Terri Terry Thelma Theodore
        Theresa Thomas Tiffany Tim Timothy Tina Toby Todd Tom Tommy Toni Tony Tracey Tracy Traci Travis Trevor Tricia Troy Tyler Tyrone
        Valerie Vanessa Vera Vernon Veronica Vicki Victor Victoria Vince Vincent Viola Violet Virgil Virginia Vivian Wallace Walter Wanda
        Warren Wayne Wendy Wesley Whitney Wilfred William Willie Winston Yvonne Zachary Zoe
        Aliaksandr Aleksandar Aleksandr Aleksei Alexei Alexey Alina Anastasia Anatoly Andrei Andrey Andriy Antonina Arkady Arseniy Bogdan
        Boris Darya Denis Denys Dmitri Dmitriy Dmitry Dmytro Ekaterina Elena Evgeny Fyodor Galina Gennady Georgy Grigory Igor Ihor Irina
        Iryna Ivan Kirill Konstantin Kseniya Kyrylo Larisa Leonid Ludmila Lyudmila Maksym Maxim Mikhail Mykhailo Mykola Nadezhda Natalia
        Natalya Nikita Nikolai Nikolay Oksana Oleg Oleh Oleksandr Oleksii Oleksiy Olena Olga Olha Pavel Pavlo Petro Pyotr Roman Ruslan
        Rustem Ruslana Semyon Serhiy Serhii Sergei Sergey Sergiy Stanislav Stepan Svetlana Svitlana Taras Tatiana Tatyana Vadim Valentin
        Valentina Valeriy Valery Vasily Vera Viktor Viktoria Vitali Vitaly Vladislav Vladimir Volodymyr Vyacheslav Yaroslav Yegor Yelena
        Yevgeny Yevhen Yulia Yuri Yuriy Yury Zoya
        Adamowicz Agata Agnieszka Aleksander Andrzej Bartosz Beata Dariusz Ewa Grzegorz Hanna Jacek Jakub Jan Janusz Jaroslaw Jarosław
        Jerzy Joanna Józef Kacper Katarzyna Krystyna Krzysztof Lech Leszek Maciej Magdalena Małgorzata Malgorzata Marcin Marek Mariusz
        Mateusz Michal Michał Paweł Piotr Przemyslaw Radoslaw Radosław Rafał Ryszard Slawomir Stanisław Szymon Tadeusz Tomasz Wladyslaw
        Władysław Wojciech Zbigniew Zofia Andrej Babis Bohuslav Jaroslav Jiří Jiri Karel Ladislav Lubomír Miloš Milos Miroslav Mirek
        Ondřej Petr Tomáš Tomas Václav Vaclav Zdeněk Zuzana Ákos András Attila Balázs Béla Ferenc Gábor Gergely György István János
        Katalin László Laszlo Péter Sándor Tamás Tibor Viktor Zoltán Zoltan Zsolt Adrian Bogdan Calin Călin Constantin Cristian Dacian
        Dragos Elena Florin Gheorghe Ion Iulian Klaus Liviu Marcel Mihai Mircea Nicolae Nicușor Nicusor Sorin Traian Victor Boyko Georgi
        Ivaylo Kiril Krasimir Nikolay Plamen Rumen Simeon Stefan Todor Zhelyu Ante Borut Branko Dejan Dragan Dušan Goran Ivica Ivo
        Janez Janša Jelena Kolinda Ljiljana Marija Marjan Milan Milorad Milo Mladen Nebojša Nikola Radovan Ratko Slavko Slobodan Stipe
        Tihomir Vesna Vojislav Vuk Zdravko Zlatko Zoran Željko Albin Atifete Bujar Edi Fatmir Hashim Ilir Ismail Lulzim Ramush Sali Vjosa
        Anders Annika Arne Axel Bengt Birgit Birgitte Björn Bjorn Bo Börje Carl-Oskar Ebba Elin Erna Espen Fredrik Gunnar Gustav Håkan
        Hans Harald Helle Henrik Inger Ingrid Jens Jimmie Johan Jonas Jørgen Kåre Karin Kari Katrín Kjell Knut Kristian Kristrún Lars
        Lena Magdalena Magnus Margot Margrethe Marianne Märta Mats Mette Mikael Niels Nils Ola Olav Olof Ólafur Óscar Øystein Pål Per
        Pernille Poul Rolf Rune Sigrid Stefan Stein Sven Svein Søren Soren Thorbjørn Tobias Tore Torbjörn Trine Troels Ulf Ulla Alexander
        Anneli Antti Elina Esko Henna Jarmo Juha Jukka Jussi Jyrki Kai Katri Krista Matti Mauri Mika Mikko Paavo Pekka Petteri Petri
        Riikka Sanna Sauli Tarja Tytti Timo Andrius Arvydas Dalia Gitanas Gintautas Ingrida Linas Vytautas Artis Edgars Egils Evika Krišjānis
        Raimonds Valdis Alar Jüri Kaja Kersti Kristen Taavi Toomas Urmas
        Adolf Alfons Andreas Anja Annalena Annegret Anton Armin Beate Bernd Bernhard Birgit Boris Brigitte Christa Christiane Claudia Claus
        Detlef Dieter Dietmar Dirk Dorothee Eberhard Eckhard Elke Erich Ernst Florian Franz Friedrich Fritz Gabriele Georg Gerd Gerhard
        Günter Guenther Günther Gustavo Hannelore Hans Hans-Dietrich Heiko Heinrich Heinz Heike Helmut Helga Herbert Hermann Horst Hubertus
        Ilse Inge Ingo Jens Joachim Jochen Johann Johanna Johannes Jörg Josef Jürgen Juergen Jutta Karl-Theodor Karin Karsten Katarina
        Katja Klaus Klara Konrad Kristina Lothar Ludwig Manfred Markus Marcel Matthias Monika Norbert Olaf Oskar Otto Petra Rainer Ralf
        Reinhard Renate Robert Rolf Rudolf Sabine Sahra Saskia Sebastian Siegfried Sigmar Silke Sven Svenja Theodor Thilo Thorsten
        Tino Torsten Udo Ulrich Ursula Ute Uwe Volker Walther Werner Wilhelm Willy Winfried Wolfgang Alain Albéric Alexandre
        André Andre Anne-Marie Antoine Arnaud Aurélie Aurore Benoît Benoit Bernadette Brigitte Bruno Catherine Cécile Cédric Charles
        Christophe Claude Clément Clémentine Corinne Daniel Didier Dominique Edouard Édouard Elisabeth Élisabeth Emmanuel Éric
        Étienne Fabien Florence François Francois Françoise Frédéric Gabriel Gaston Geneviève Georges Gérald Gérard Gilles Guillaume
        Guy Henri Hervé Hubert Jacques Jean Jean-Baptiste Jean-Claude Jean-Luc Jean-Marc Jean-Marie Jean-Michel Jean-Noël Jean-Paul
        Jean-Pierre Jean-Yves Jérôme Jordan Julien Laurent Lionel Luc Lucie Manuel Marc Marcel Marielle Marine Marlène Mathieu Michel
        Michèle Nathalie Nicolas Noël Olivier Pascal Patrice Philippe Pierre Raphaël Raymond Rémi René Roselyne Ségolène Sébastien
        Stanislas Stéphane Sylvie Thierry Valéry Valérie Véronique Xavier Yannick Yves Bart Charles Elio Geert Guy Herman Jan
        Jeroen Joost Jos Kees Klaas Koen Maarten Mark Piet Pieter Rutger Ruud Sigrid Sophie Theo Thierry Wim Wopke Xavier
        Alberto Alejandra Alejandro Alfonso Alfredo Álvaro Alvaro Amado Ana Andrés Andres Ángel Antonio António Armando Arturo Augusto
        Beatriz Benigno Bernardo Camila Carlos Carmen César Cesar Claudia Cristina Cristóbal Daniela Delcy Dilma Diosdado Domingo
        Eduardo Elías Emilio Enrique Ernesto Esteban Evo Felipe Félix Ferdinand Fernanda Fernando Fidel Francisco Gabriela Gilberto
        Gonzalo Guadalupe Guido Guillermo Gustavo Hernán Hugo Ignacio Iñigo Irene Isabel Iván Jaime Jair Javier Jesús Joaquín Jorge
        José Josep Josefina Juan Juana Julio Lázaro Leopoldo Luis Luisa Luiz Lula Manuel Marcelo Marcos Margarita María Mariano Mario
        Martín Mauricio Mercedes Miguel Nayib Nicolás Nicolas Octavio Óscar Pablo Patricia Paulo Pedro Pilar Rafael Ramón Ramon Raúl
        Raul Ricardo Roberto Rocío Rodrigo Rolando Rosario Salvador Santiago Sebastián Sergio Sofía Susana Teodoro Teresa Tomás Vicente
        Víctor Ximena Yolanda Adriano Alessandra Alessandro Alfredo Angelo Antonio Arnaldo Bettino Carla Carlo Chiara Claudio Cristiano
        Daniela Davide Domenico Elsa Emma Enrico Fabio Fabrizio Federica Federico Filippo Franca Francesca Francesco Franco Gennaro
        Giancarlo Gianfranco Gianni Giorgia Giorgio Giovanni Giulio Giuliano Giuseppe Guglielmo Laura Lorenzo Luca Luciana Luigi Marcello
        Marco Maria Mariastella Mario Massimo Matteo Maurizio Michele Mirella Nicola Paola Paolo Pier Piero Pietro Raffaele Renzo
        Roberta Romano Rosy Sandro Sergio Silvio Stefania Stefano Umberto Valentina Vincenzo Vittorio Walter João Joao Jânio Luciano
        Marisa Marina Nuno Rui Simone Tarcísio Vasco Ahmed
        Abbas Abd Abdallah Abdel Abdul Abdulaziz Abdulla Abdullah Abdulrahman Abu Adel Adil Adnan Aisha Akbar Akram Ali Amin Amina Amir
        Amr Anas Anwar Arif Asad Asif Asim Aymen Ayman Aziz Azmi Bashar Bashir Basel Bilal Dalia Ebrahim Ehab Essam Esmail Fadi Fahad
        Faisal Farah Farid Farouk Faruk Fathi Fatima Fawzi Fayez Firas Fouad Fuad Ghassan Habib Hadi Haider Haidar Hakim Hala Hamad Hamdi
        Hamed Hameed Hamid Hamza Hani Haroon Hasan Hashim Hassan Hatem Hisham Hosni Hossam Hossein Houari Husam Hussein Hussain Ibrahim
        Idris Ihsan Imad Imran Iqbal Isa Ismail Iyad Jaber Jabir Jafar Jalal Jamal Jamil Jawad Kamal Kareem Karim Kassem Kazem Khaled
        Khalid Khalil Khalifa Laila Latif Leila Lina Maher Mahdi Mahmood Mahmoud Majed Majid Malik Mansour Marwan Maryam Masood Masoud
        Mehdi Moammar Mohamad Mohamed Mohammad Mohammed Mohsen Mona Moussa Muammar Mubarak Muhammad Muhammed Muqtada Munir Musa Mustafa
        Mustapha Nabih Nabil Nada Nadia Nadir Naguib Naim Najib Nasser Nasir Nawaf Nawaz Nizar Noor Nouri Nur Omar Omer Osama Osman
        Qais Qasem Qassem Rafik Rafiq Rahim Rami Rania Rashid Rasheed Raza Reza Riad Riyad Rouhollah Saad Saadi Saddam Sadiq Saeed
        Safa Said Saif Salah Salam Saleh Salem Salim Salma Salman Sameh Sami Samir Samira Sayed Sayyid Shafiq Shahid Sharif Shehbaz Suha
        Suleiman Sultan Tahir Taher Talal Tamim Tarek Tariq Tawfiq Usama Wael Waleed Walid Wissam Yahya Yaser Yasin Yasir Yasser Yassin
        Younis Yousef Yousuf Youssef Yusuf Zahra Zaid Zainab Zaki Zayed Ziad Ziyad Ashraf Hamdan Sheikha Javad Jawaid Ebrahim Hassan
        Akbar Alireza Amirali Behrouz Cyrus Dariush Farhad Hamidreza Hossein Kamran Mahsa Majid Manouchehr Masoumeh Mehrdad Mohsen Mojtaba
        Mostafa Narges Nasrin Parviz Qassem Saeid Shahram Shirin Abdulkadir Abdullah Ahmet Ali Ayşe Bekir Berat Binali Bülent Bulent
        Cevdet Devlet Ekrem Emine Ersin Fahrettin Fatih Fethullah Hakan Hulusi Ibrahim İbrahim Kemal Mehmet Meral Mesut Mevlut Mevlüt
        Murat Mustafa Numan Nurettin Ömer Omer Özgür Recep Selahattin Selçuk Süleyman Suleyman Tayyip Turgut Yasar Yaşar Ariel Avi
        Avigdor Ayelet Benny Benjamin Bezalel Bibi Binyamin Chaim Dov Eli Eliezer Ehud Eyal Gabi Gideon Gilad Golda Herzl Isaac Israel
        Itamar Limor Menachem Meir Merav Moshe Naftali Nir Noam Nitzan Omri Reuven Ron Shaul Shimon Shlomo Tzachi Tzipi Uri Uzi Yair
        Yitzhak Yoav Yoel Yossi Yehuda Yigal Yisrael Zeev Zvi
        Abhijit Aditya Ajay Ajit Akhilesh Amartya Amit Amitabh Anand Anil Anita Anjali Anurag Aparna Arun Arundhati Arvind Ashok Ashwini
        Atal Bharat Bhupesh Chandra Deepak Devendra Dilip Dinesh Dinesh Farooq Ganesh Gaurav Gautam Girish Gopal Hardeep Harish Harsh Indira
        Indra Jagdish Jaswant Jawaharlal Jayant Jyoti Kailash Kalpana Kamala Kapil Karan Kiran Krishna Kumar Lalit Lalu Lakshmi Mahesh
        Mamata Mamta Manish Manmohan Manohar Manoj Meenakshi Meera Mohan Mukesh Mulayam Nandan Narayan Narendra Naresh Naveen Neha Nirmala
        Nitin Nitish Pankaj Piyush Pooja Pradeep Prakash Pranab Prasad Pratibha Pravin Preeti Priya Priyanka Raghuram Rahul Raj Raja
        Rajeev Rajendra Rajesh Rajiv Rajnath Rakesh Ram Ramesh Ranil Ranjit Ratan Ravi Rekha Rohit Sachin Sandeep Sangeeta Sanjay Sanjeev
        Santosh Sarojini Satish Shankar Sharad Shashi Shiv Shivraj Shyam Smriti Sonia Sourav Subhash Subrahmanyam Sudha Suresh Sunil
        Sunita Sushil Sushma Swapan Tarun Uday Uma Vajpayee Varun Venkaiah Vijay Vikram Vinod Vishal Vivek Yash Yashwant Yogi Asif Bilawal
        Benazir Chaudhry Hina Ishaq Khawaja Liaquat Maryam Moeed Pervaiz Pervez Qamar Shah Shaukat Shehbaz Yousaf Zardari Zulfikar Gotabaya
        Mahinda Maithripala Sajith Chandrika Dilhan Sirimavo Basil Kamal Sheikh Khaleda Hasina Abdul Hamida Tarique Deuba Prachanda Pushpa
        Ahn Bae Cho Choi Choo Chung Han Hwang Hyun Jang Jung Jeong Kang Kim Kwon Lee Moon Na Noh Park Paik Roh Ryu Seo Shim Shin Sohn Song Suh Wi
        Yoo Yoon Yun Bai Bo Cai Cao Chen Deng Ding Dong Du Fan Fang Feng Fu Gao Geng Guo Han He Hong Hu Hua Huang Hui Ji Jia Jiang Jiao Jin
        Kong Lai Li Liang Lin Ling Liu Lu Luo Ma Mao Meng Pan Peng Qian Qiao Qin Qiu Ren Shao Shen Shi Song Su Sun Tan Tang Tao Teng Tian
        Tsai Wan Wang Wei Wen Wu Xi Xia Xiao Xie Xu Xue Yan Yang Yao Ye Yin Yu Yuan Yue Zeng Zhai Zhang Zhao Zheng Zhong Zhou Zhu Zou
        Akihiko Akio Akira Aso Ayumi Daisuke Fumio Gen Haruhiko Haruki Hideki Hideo Hiroshi Hirokazu Hirohito Ichiro Itsunori Jun Junichiro
        Junko Kazuo Keiko Keizo Kenji Kenichi Kenta Kiyoshi Koichi Koji Makoto Masahiro Masako Masao Masaru Masato Minoru Mitsuo Naoko
        Naoto Nobuo Nobuyuki Noriko Osamu Ryota Ryosei Sadako Sanae Satoshi Seiji Shigeru Shinichi Shinji Shinjiro Shinzo Shohei Taro Takashi
        Takako Takeshi Takeo Tatsuya Tetsuya Toshihiro Toshimitsu Toshiyuki Yasuhiro Yasuo Yasutoshi Yoko Yoichi Yoshihide Yoshihiko
        Yoshimasa Yoshiro Yukio Yuko Yumiko Yuriko Nguyen Tran Pham Phan Hoang Vo Bui Duong Truong Ngo Vuong Tô Aung Hla Khin Min Myint
        Nay Nyan Soe Thein Thant Tin Zaw Abhisit Anutin Chuan Paetongtarn Pita Prawit Prayut Prayuth Prem Somchai Srettha Suthep Thaksin
        Yingluck Hun Norodom Sok Agus Airlangga Amien Aburizal Bambang Budi Djoko Erick Ganjar Gita Hatta Iwan Joko Jusuf Luhut Mahfud
        Marty Megawati Muhaimin Prabowo Puan Rahmat Retno Rizal Sandiaga Sri Suharto Sukarno Susilo Teuten Wiranto Yudhoyono Anwar Azmin
        Hishammuddin Khairy Lim Mahathir Muhyiddin Najib Nurul Rafizi Saifuddin Wan Zahid Lim Ng Goh Ong Tan Teo Vivian Corazon Benigno
        Delfin Gloria Imelda Leila Panfilo Rodrigo Sara Teodoro Isko Bato Carlito Ferdinand Gilberto
        Abiola Abiy Ababu Adama Ade Adebayo Agathe Akufo Alassane Alhaji Amadou Amara Aminata Assimi Atiku Babacar Bola Blaise Boubacar
        Boutros Chibuzo Chidi Chijioke Chinedu Chinua Chukwuma Cyril Daouda Demeke Denis Desmond Emeka Emmerson Ephraim Ezekiel Faure Félix
        Filipe Foday Folake Gbenga Goodluck Goukouni Haile Hage Hailemariam Hifikepunye Ibrahima Idriss Ifeanyi Isaias Jacob Jakaya Jomo
        Joyce Julius Kabila Kgalema Kofi Kwame Kwasi Lamine Lansana Laurent-Désiré Lazarus Macky Mahamadou Mahamat Mamadou Mamady Marème
        Martin Meles Moïse Moussa Mulatu Mwai Nana Ngozi Nkosazana Nyusi Obiageli Olusegun Omar Oumarou Ousmane Patrice Paul Peter Pius
        Raila Robert Roch Samia Sékou Seyoum Siyabonga Thabo Thomas Tito Uhuru Umaro Umaru William Winnie Workneh Yahaya Yakubu Yemi Yoweri
        Zitto Zuma
        Aafia Amjad Anssi Aryeh Aurelio Bozorgmehr Dimitris Alexis Andreas Antonis Dora Evangelos Giorgos George Kostas Kyriakos Nikos
        Panagiotis Prokopis Stavros Yanis Yannis Nicos Demetris Ersin Levan Mikheil Salome Bidzina Irakli Giorgi Eduard Zurab Armen Nikol
        Serzh Robert Zohrab Ararat Ilham Heydar Hikmet Elmar Jeyhun Mehriban Nursultan Kassym-Jomart Sadyr Askar Shavkat Islam Emomali
        Gurbanguly Serdar Maia Igor Natalia Vladimir Zinaida
        """
}
